/**
 * Document -> names: runs of tokens with a type. Every token is labelled twice, the second time
 * with what the first said of the same words elsewhere; then each run gets a type, all mentions of
 * the same words together. Linear in the document's length.
 */
import type { Document } from '../document.ts'
import type { Graph } from '../graph.ts'
import { viewNames } from './features.ts'
import { spansOf, type TokenSpan } from './labels.ts'
import { rememberLabels } from './memory.ts'
import { type ChainWeights, documentRows, labelSentence, type NameModel } from './model.ts'
import { type NameType, typesOf } from './types.ts'

/** A name in the text: tokens, half open. */
export interface FoundName extends TokenSpan {
  readonly type: NameType
}

/** Finds the names of a document, outermost only, in the order of the text. */
export function findNames(
  document: Document,
  children: Graph['children'],
  model: NameModel,
): readonly FoundName[] {
  const { tokens, sentences } = document
  const forms = tokens.map(({ form }) => form)
  const starts = new Set(sentences.map(({ firstToken }) => firstToken))
  const view = viewNames(tokens, starts, model.classes)
  const rows = documentRows(view, sentences)
  const read = (weights: ChainWeights, memory: Uint8Array) => {
    const labels = new Uint8Array(forms.length)
    for (const { firstToken, endToken } of sentences)
      labelSentence({ view, rows, memory, weights, first: firstToken, end: endToken }, labels)
    return labels
  }
  const once = read(model.spans, new Uint8Array(forms.length))
  const spans = spansOf(read(model.spansAgain, rememberLabels(forms, once)))
  const types = typesOf({ tokens, children, view, vectors: model.vectors }, spans, model.types)
  return spans.flatMap((span, index): FoundName[] => {
    const type = BODY.test(forms[span.end - 1] ?? '') ? 'organization' : types[index]
    if (tokens[span.start]?.upos === 'ADJ' && tokens[span.end - 1]?.upos === 'ADJ') return []
    if (forms.slice(span.start, span.end).every((form) => ERA.test(form))) return []
    return type === undefined || type === 'none' ? [] : [{ ...span, type }]
  })
}

/** What ends in one of these is a company, whatever its other words. */
const BODY =
  /^(?:(?:Inc|Ltd|LLC|Corp|PLC|plc|GmbH|Co)\.?|Agency|Airlines|Airways|Association|Committee|Commission|Council|Cross|Federation|Foundation|Ministry|Organi[sz]ation|Party|Union)$/
/** Dates look like names, and are none. */
const ERA = /^(?:BC|BCE|AD|CE|AM|PM|GMT|\d+|\W+)$/
