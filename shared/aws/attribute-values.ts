/**
 * Rows as DynamoDB's JSON carries them, and back: `{version: 3}` <-> `{version: {N: '3'}}`.
 *
 * Only the types of `Value` (shared/ports.ts), so numbers are doubles and there are no sets; that
 * is a tenth of @aws-sdk/util-dynamodb, in a bundle that every cold start has to load.
 */
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item, Value } from '../ports.ts'

/** Writes a row. Throws a TypeError on NaN and infinities, which DynamoDB cannot hold. */
export function marshalItem(item: Item): Record<string, AttributeValue> {
  return marshalFields(item)
}

/** Reads a row that has the keys of every row of ours. */
export function unmarshalItem(attributes: Readonly<Record<string, AttributeValue>>): Item {
  const fields = unmarshalFields(attributes)
  return { ...fields, pk: String(fields['pk']), sk: String(fields['sk']) }
}

function marshalFields(fields: Readonly<Record<string, Value>>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, marshal(value)]))
}

function marshal(value: Value): AttributeValue {
  if (value === null) return { NULL: true }
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'boolean') return { BOOL: value }
  if (typeof value === 'number') return { N: numeral(value) }
  if (value instanceof Uint8Array) return { B: value }
  if (isList(value)) return { L: value.map(marshal) }
  return { M: marshalFields(value as Readonly<Record<string, Value>>) }
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`DynamoDB holds no ${value}`)
  return String(value)
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function unmarshalFields(
  attributes: Readonly<Record<string, AttributeValue>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, unmarshal(attribute)]),
  )
}

function unmarshal(attribute: AttributeValue): Value {
  if (attribute.S !== undefined) return attribute.S
  if (attribute.N !== undefined) return Number(attribute.N)
  if (attribute.BOOL !== undefined) return attribute.BOOL
  if (attribute.B !== undefined) return attribute.B
  if (attribute.L !== undefined) return attribute.L.map(unmarshal)
  if (attribute.M !== undefined) return unmarshalFields(attribute.M)
  return null
}
