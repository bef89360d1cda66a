/**
 * Two clusterings of mentions -> the measures of CoNLL 2011/12: MUC (links; Vilain and others
 * 1995), B3 (mentions; Bagga and Baldwin 1998), CEAF-e (entities, aligned one to one; Luo 2005), and
 * their mean. Clusters of one mention are left out on both sides, as there.
 */

import { bestAssignment } from './assignment.ts'

/** Mentions are strings; clusters are disjoint. */
export type Clusters = readonly (readonly string[])[]

/** Sums over documents; precision and recall are right / found and right / gold. */
export interface Sum {
  readonly precision: readonly [number, number]
  readonly recall: readonly [number, number]
}

/** Links: a cluster of n mentions has n - 1, less one for each further piece it is broken into. */
export function muc(gold: Clusters, found: Clusters): Sum {
  return { recall: linksKept(gold, found), precision: linksKept(found, gold) }
}

function linksKept(clusters: Clusters, others: Clusters): readonly [number, number] {
  const of = placesOf(others)
  let kept = 0
  let all = 0
  for (const cluster of clusters) {
    const pieces = new Set(cluster.map((mention) => of.get(mention) ?? mention))
    kept += cluster.length - pieces.size
    all += cluster.length - 1
  }
  return [kept, all]
}

/** For each mention the share of its cluster that is in its other cluster too. */
export function bCubed(gold: Clusters, found: Clusters): Sum {
  return { recall: sharesKept(gold, found), precision: sharesKept(found, gold) }
}

function sharesKept(clusters: Clusters, others: Clusters): readonly [number, number] {
  const of = placesOf(others)
  let sum = 0
  let all = 0
  for (const cluster of clusters) {
    const counts = new Map<number, number>()
    for (const mention of cluster) {
      const place = of.get(mention)
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    for (const count of counts.values()) sum += (count * count) / cluster.length
    all += cluster.length
  }
  return [sum, all]
}

/** Clusters aligned one to one so that 2 |A and B| / (|A| + |B|) is largest in sum. */
export function ceafEntities(gold: Clusters, found: Clusters): Sum {
  const similar = gold.map((one) => {
    const mentions = new Set(one)
    return found.map((other) => {
      const common = other.filter((mention) => mentions.has(mention)).length
      return (2 * common) / (one.length + other.length)
    })
  })
  const sum = bestAssignment(similar)
  return { recall: [sum, gold.length], precision: [sum, found.length] }
}

function placesOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, place) => cluster.map((mention) => [mention, place])))
}
