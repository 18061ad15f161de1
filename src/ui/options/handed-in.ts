import { useEffect } from 'preact/hooks';
import type { Desk } from './desk';

/** The files that were handed in to a section. */
export function filesFor({ handedIn }: Desk, section: string): readonly File[] {
  return handedIn.value?.section === section ? handedIn.value.files : [];
}

/** A section, and the names of the files that it takes from wherever on the page they are dropped. */
interface Taker {
  name: string;
  takes?: RegExp;
}

/** Hands files that are dropped beside a place for them to the section that takes such files, and goes there. */
export function useDropAnywhere(desk: Desk, sections: readonly Taker[]): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      // A place for files that took them said so.
      if (event.defaultPrevented) return;
      // The browser would leave the page and show the file.
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const taker = sections.find(({ takes }) => files.every(({ name }) => takes?.test(name)));
      if (!taker || !files.length) return;
      desk.handedIn.value = { section: taker.name, files };
      location.hash = taker.name;
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}
