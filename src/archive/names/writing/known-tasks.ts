import { nameKey } from './keys.ts';

/**
 * What papers call a task whose name has other words or initials, and what catalogues call it: of several names, those that
 * an archive has. Initials alone would read "tts" as Text-To-SQL. Made when they are needed.
 */
const knownTasks = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (
      [
        [
          ['asr', 'automatic speech recognition'],
          ['Automatic Speech Recognition', 'Speech Recognition'],
        ],
        [['ctr'], ['Click-Through Rate Prediction']],
        [['det'], ['Object Detection']],
        [['fgvc'], ['Fine-Grained Image Classification', 'Fine-Grained Visual Categorization']],
        [['har'], ['Human Activity Recognition', 'Activity Recognition']],
        [['hsi', 'hsi classification'], ['Hyperspectral Image Classification']],
        [['kws'], ['Keyword Spotting']],
        [
          ['mrc', 'machine reading comprehension'],
          ['Machine Reading Comprehension', 'Reading Comprehension'],
        ],
        [['nl2sql'], ['Text-To-SQL']],
        [['nmt', 'neural machine translation'], ['Machine Translation']],
        [
          ['ood', 'ood detection'],
          ['Out-of-Distribution Detection', 'OOD Detection'],
        ],
        [['open qa', 'open domain qa'], ['Open-Domain Question Answering']],
        [['pos'], ['Part-Of-Speech Tagging']],
        [['rl'], ['Reinforcement Learning']],
        [['seg', 'semseg'], ['Semantic Segmentation']],
        [
          ['sisr', 'single image super-resolution'],
          ['Image Super-Resolution', 'Super-Resolution'],
        ],
        [
          ['tts', 'text to speech'],
          ['Text-To-Speech Synthesis', 'Speech Synthesis'],
        ],
      ] as const
    ).flatMap(([called, names]) => called.map((name) => [nameKey(name), names] as const)),
  );

let made: ReturnType<typeof knownTasks> | undefined;

/** What catalogues call a task that papers call so: "asr" is Speech Recognition; empty where it is none of those. */
export function renameTask(typed: string): readonly string[] {
  made ??= knownTasks();
  return made.get(nameKey(typed)) ?? [];
}
