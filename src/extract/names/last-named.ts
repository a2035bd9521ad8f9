/** People of whom each place is looked up; among more, one is met soon on the way back. */
const FEW = 16;

/** Whose the names of a text are, by their places among the names, as they become known in any order. */
export interface LastNamed {
  /** By place: the person's number, -1 where it is not known yet. */
  owners: readonly number[];
  give: (place: number, person: number) => void;
  /** Of these people the one who is named last before the place, else first after it. */
  nearest: (place: number, people: ReadonlySet<number>) => number;
}

export function lastNamed(count: number): LastNamed {
  const owners = new Array<number>(count).fill(-1);
  /** By person: the places, in order. */
  const places = new Map<number, number[]>();
  const walk = (from: number, step: 1 | -1, people: ReadonlySet<number>): number | undefined => {
    for (let k = from + step; k >= 0 && k < count; k += step) if (people.has(owners[k]!)) return owners[k];
    return undefined;
  };
  const lookUp = (place: number, people: ReadonlySet<number>): number | undefined => {
    let last = -1;
    let next = count;
    for (const person of people) {
      const own = places.get(person) ?? [];
      const at = firstAfter(own, place);
      last = Math.max(last, own[at - 1] ?? -1);
      next = Math.min(next, own[at] ?? count);
    }
    return owners[last >= 0 ? last : next];
  };
  return {
    owners,
    give: (place, person) => {
      owners[place] = person;
      const own = places.get(person);
      if (own === undefined) places.set(person, [place]);
      else own.splice(firstAfter(own, place), 0, place);
    },
    nearest: (place, people) =>
      (people.size <= FEW ? lookUp(place, people) : (walk(place, -1, people) ?? walk(place, 1, people))) ?? [...people][0]!,
  };
}

/** Index of the first number in an ordered list that is greater. */
function firstAfter(list: readonly number[], number: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
