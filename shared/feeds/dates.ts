/** placeholder */
export function parseFeedDate(text: string): string | undefined {
  const t = Date.parse(text.trim())
  return Number.isNaN(t) ? undefined : new Date(t).toISOString()
}
