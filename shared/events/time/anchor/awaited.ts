/**
 * Dates that lie ahead although the verb beside them is past: of what something is done "ahead of",
 * of what is called off, and to which something is put off.
 */

/** Characters that are looked at. */
const REACH = 60
const ORDER = /\b(?:ahead\s+of|in\s+the\s+run-up\s+to)\s+(?:the\s+)?$/i
const UNDONE =
  /\b(?:adjourn|cancel|delay|postpone|scrap|suspend)(?:s|ed|led|ing|ling)?\s+(?:the\s+)?$|\b(?:called|call|calls|calling)\s+off\s+(?:the\s+)?$/i
const MOVED =
  /\b(?:adjourned|deferred|delayed|moved|postponed|pushed|put|rescheduled)\s[^.;:!?]{0,40}\b(?:till|to|until)\s+$/i
/** "on bail pending a trial in October". */
const PENDING = /\bpending\s+(?:an?|the|his|her|its|their)\s+[a-z]+\s+(?:in|on)\s+$/i
/** "declared a day of mourning for Wednesday". */
const SET =
  /\b(?:announced|called|declared)\s+(?:an?|the|one|two|three|its|their|new|fresh)\s[^.;:!?]{1,40}\bfor\s+$/i

/** "ahead of Sunday's vote", "cancelled Friday's talks", "was postponed to October". */
export function isAwaited(text: string, start: number, isPossessor: boolean): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start)
  return (
    ORDER.test(lead) ||
    (isPossessor && UNDONE.test(lead)) ||
    MOVED.test(lead) ||
    SET.test(lead) ||
    PENDING.test(lead)
  )
}
