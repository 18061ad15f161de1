import type { Content } from '../model';
import { createHouse, type House, type ReadLanguage } from './house';

/** The house of the content that is in force, built anew only when the content has got another name. */
export function createHouseCache(
  read: ReadLanguage,
  readContent: () => Promise<Content>,
): (name: string) => Promise<House> {
  let known: { name: string; house: Promise<House> } | null = null;
  return (name) => {
    if (known?.name === name) return known.house;
    const house = readContent().then((content) => createHouse(content, read));
    known = { name, house };
    // What could not be built is tried again with the next question.
    house.catch(() => {
      known = null;
    });
    return house;
  };
}
