type Schema = Readonly<Record<string, unknown>>;

/** Whether a JSON Schema allows a value: the keywords that the schema of submissions uses, and no other. */
export function allows(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, rule]) => obeys(keyword, rule, value, schema));
}

function obeys(keyword: string, rule: unknown, value: unknown, schema: Schema): boolean {
  const schemas = rule as readonly Schema[];
  const object = isObject(value) ? value : null;
  switch (keyword) {
    case 'type':
      return [rule].flat().some((type) => typeOf(value) === type);
    case 'pattern':
      return typeof value !== 'string' || new RegExp(rule as string, 'u').test(value);
    case 'minProperties':
      return object === null || Object.keys(object).length >= (rule as number);
    case 'required':
      return object === null || (rule as string[]).every((name) => name in object);
    case 'properties':
      return (
        object === null ||
        Object.entries(rule as Schema).every(
          ([name, own]) => !(name in object) || allows(own as Schema, object[name]),
        )
      );
    case 'propertyNames':
      return object === null || Object.keys(object).every((name) => allows(rule as Schema, name));
    case 'additionalProperties':
      return (
        object === null ||
        Object.keys(object).every(
          (name) =>
            name in ((schema.properties ?? {}) as Schema) ||
            (rule !== false && allows(rule as Schema, object[name])),
        )
      );
    case 'items':
      return !Array.isArray(value) || value.every((item) => allows(rule as Schema, item));
    case 'anyOf':
      return schemas.some((one) => allows(one, value));
    case 'allOf':
      return schemas.every((one) => allows(one, value));
    case 'oneOf':
      return schemas.filter((one) => allows(one, value)).length === 1;
    case 'not':
      return !allows(rule as Schema, value);
    case 'description':
    case 'examples':
    case 'readOnly':
    case 'format':
      return true;
    default:
      throw new Error(`unknown keyword ${keyword}`);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object';
}
