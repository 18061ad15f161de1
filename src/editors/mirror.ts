import type { Mirror } from '../model';

/** What decides where a letter stands. */
const measures = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
];

/** The mirror of a `textarea`, with the range of a stretch of its text. */
export function createMirror(
  box: HTMLTextAreaElement,
): Mirror & { range(start: number, end: number): Range } {
  const page = box.ownerDocument;
  const element = page.createElement('div');
  const paper = element.appendChild(page.createElement('div'));
  const words = paper.appendChild(page.createTextNode(''));
  const read = (): void => {
    if (words.data !== box.value) words.data = box.value;
  };
  return {
    element,
    fit() {
      read();
      const style = getComputedStyle(box);
      for (const measure of measures) paper.style.setProperty(measure, style.getPropertyValue(measure));
      const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, scrollLeft, scrollTop } = box;
      const { left, top, width } = box.getBoundingClientRect();
      const scale = offsetWidth > 0 ? width / offsetWidth : 1;
      Object.assign(element.style, {
        left: `${left + clientLeft * scale}px`,
        top: `${top + clientTop * scale}px`,
        width: `${clientWidth}px`,
        height: `${clientHeight}px`,
        transform: `scale(${scale})`,
      });
      paper.style.width = `${clientWidth}px`;
      paper.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
    },
    range(start, end) {
      read();
      const range = page.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return range;
    },
  };
}
