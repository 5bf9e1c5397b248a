import type { Schema } from './field-types.ts';
import { type FieldName, fieldNames, fields, namesOfField } from './fields.ts';

/** The JSON Schema of what `pwc submit` takes as JSON: one result or a list of them. */
export function submissionSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Results for pwc submit',
    description:
      'One result on a leaderboard, or a list of them, with the field names of the evaluation tables.',
    anyOf: [{ $ref: '#/$defs/result' }, { type: 'array', minItems: 1, items: { $ref: '#/$defs/result' } }],
    $defs: { result: resultSchema() },
  };
}

/** The schema of one result. */
export function resultSchema(): Schema {
  const names = fieldNames.filter((name) => fields[name].isRequired);
  const aliased = fieldNames.filter((name) => namesOfField(name).length > 1);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fieldNames.flatMap((name) => namesOfField(name).map((known) => [known, propertySchema(name, known)])),
    ),
    required: names.filter((name) => !aliased.includes(name)),
    allOf: aliased.map(eitherName),
    additionalProperties: false,
  };
}

function propertySchema(name: FieldName, known: string): Schema {
  const { type, isRequired, about, ...more } = fields[name];
  const { type: kind, ...rest } = type.schema;
  return {
    description: known === name ? about : `The same as ${name}.`,
    type: isRequired ? kind : [kind, 'null'],
    ...rest,
    ...('isGiven' in more ? { readOnly: true } : {}),
    ...(more.example === undefined ? {} : { examples: [more.example] }),
  };
}

/** A field with two names has one of them; of an optional field one may be null. */
function eitherName(name: FieldName): Schema {
  const has = (known: string): Schema => ({
    required: [known],
    properties: fields[name].isRequired ? {} : { [known]: { not: { type: 'null' } } },
  });
  const ways = namesOfField(name).map(has);
  return fields[name].isRequired ? { oneOf: ways } : { not: { allOf: ways } };
}
