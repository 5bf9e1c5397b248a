import { type Field, fieldOf } from './field-words.ts';
import { type NameDirection, readNameDirection } from './name-direction.ts';

/** What a metric's name means on a leaderboard. */
export interface Sense {
  /** The same for all leaderboards that mean the same metric, whatever the case, blanks and dashes of its name. */
  readonly key: string;
  /** What the name says about the better direction, if it does. */
  readonly direction: NameDirection | null;
}

/** A reader of the senses of the metrics of many leaderboards, each by the name of its task, that reads each once. */
export function senseReader(): (task: string, metrics: readonly string[]) => readonly Sense[] {
  const fields = new Map<string, Field | null>();
  const senses = new Map<string, Sense>();
  return (task, metrics) => {
    // Most tasks are of no field, which is known as well once it was looked up.
    const field = fields.has(task) ? (fields.get(task) ?? null) : fieldOf(task);
    fields.set(task, field);
    return metrics.map((metric) => {
      const name = `${field?.tasks ?? ''}\n${metric}`;
      const sense = senses.get(name) ?? readSense(field, metric);
      senses.set(name, sense);
      return sense;
    });
  };
}

function readSense(field: Field | null, metric: string): Sense {
  const name = metric.toLowerCase().replace(/[\s\p{Pd}_−]+/gu, '');
  const key = field?.means(metric) ? `${name} (${field.tasks})` : name;
  return { key, direction: readNameDirection(metric, field?.words) };
}
