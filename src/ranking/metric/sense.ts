import { type Field, fieldOf } from './field-words.ts';
import { type NameDirection, readNameDirection } from './name-direction.ts';

/** What a metric's name means on a leaderboard. */
export interface Sense {
  /** The same for all leaderboards that mean the same metric, whatever the case, blanks and dashes of its name. */
  readonly key: string;
  /** What the name says about the better direction, if it does. */
  readonly direction: NameDirection | null;
}

/** A reader of the senses of many metrics, each by the name of its leaderboard's task and its own, that reads each once. */
export function senseReader(): (task: string, metric: string) => Sense {
  const fields = new Map<string, Field | null>();
  const senses = new Map<string, Sense>();
  return (task, metric) => {
    const field = fields.get(task) ?? fieldOf(task);
    fields.set(task, field);
    const name = JSON.stringify([field?.tasks, metric]);
    const sense = senses.get(name) ?? readSense(field, metric);
    senses.set(name, sense);
    return sense;
  };
}

function readSense(field: Field | null, metric: string): Sense {
  const name = metric.toLowerCase().replace(/[\s\p{Pd}_−]+/gu, '');
  const key = field?.means(metric) ? `${name} (${field.tasks})` : name;
  return { key, direction: readNameDirection(metric, field?.words) };
}
