/**
 * An author as feeds write one -> a name: `mail (Name)` of RSS, `Name <mail>` of e-mail, the
 * person construct of Atom. The mail address stands in only where there is no name.
 */
import { literalOf, plainOf } from './field-text.ts'
import type { XmlNode } from './xml-node.ts'

/** Reads an author element of any dialect. */
export function personOf(node: XmlNode): string | undefined {
  for (const part of ['name', 'email', 'uri']) {
    const child = node.children.find(({ name }) => name === part || name === `atom:${part}`)
    const value = child && plainOf(child, 'rss')
    if (value !== undefined) return value
  }
  const text = node.pieces.length > 0 ? (plainOf(node, 'atom') ?? literalOf(node)) : undefined
  return text === undefined ? undefined : nameOf(text)
}

/** The name in a line that may have a mail address too. */
function nameOf(line: string): string | undefined {
  const bare = line
    .replace(/mailto:/gi, '')
    .trim()
    .replace(/^<([^<>]*)>$/, '$1')
  const mailFirst = /^[^\s()<>]{1,200}@[^\s()<>]{1,200}\s{0,9}\(([^()]{1,200})\)$/.exec(bare)?.[1]
  const nameFirst =
    /^([^<>()]{1,200}?)\s{0,9}[(<]\s{0,9}[^\s()<>]{1,200}@[^\s()<>]{1,200}\s{0,9}[)>]$/.exec(
      bare,
    )?.[1]
  return (mailFirst ?? nameFirst ?? bare).trim() || undefined
}
