import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useWords } from '../../../words';
import { mondayOf } from '../counting/weeks';
import { inkOf } from './picture';

const HEIGHT = 220;

/** In seconds, as the chart counts time. */
const WEEK = 7 * 86_400;

/** A line of the chart: a share for each week, in percent. */
export interface Line {
  name: string;
  shares: readonly number[];
}

export interface WeekChartProps {
  box: RefObject<HTMLDivElement | null>;
  label: string;
  weeks: readonly number[];
  lines: readonly Line[];
}

/** Shares week by week; the second line, dashed, is what would be. */
export function WeekChart({ box, label, weeks, lines }: WeekChartProps) {
  const words = useWords();
  const theme = useSignal(0);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const turned = (): void => {
      theme.value += 1;
    };
    dark.addEventListener('change', turned);
    return () => dark.removeEventListener('change', turned);
  }, []);
  const drawn = JSON.stringify([weeks, lines, theme.value]);
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    const chart = new uPlot(optionsFor(place, lines, words('language')), dataOf(weeks, lines), place);
    const resized = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: HEIGHT }));
    resized.observe(place);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [drawn]);
  return <div class="chart" ref={box} role="img" aria-label={label} />;
}

function dataOf(weeks: readonly number[], lines: readonly Line[]): uPlot.AlignedData {
  return [weeks.map((week) => mondayOf(week) / 1000), ...lines.map(({ shares }) => [...shares])];
}

function optionsFor(place: Element, lines: readonly Line[], language: string): uPlot.Options {
  const ink = inkOf(place, '--virgil-ink-2');
  const grid = { stroke: inkOf(place, '--virgil-line'), width: 1 };
  const paper = inkOf(place, '--virgil-paper');
  const strokes = [inkOf(place, '--virgil-laurel'), inkOf(place, '--virgil-sin')];
  return {
    width: place.clientWidth,
    height: HEIGHT,
    legend: { live: false, show: lines.length > 1 },
    cursor: { show: false },
    scales: { y: { range: (_, __, most) => [0, Math.max(5, Math.min(100, most * 1.15))] } },
    axes: [
      {
        stroke: ink,
        grid,
        ticks: grid,
        space: 70,
        // Weeks begin on Mondays, and that is where their marks stand.
        splits: ({ data: [mondays] }, _, __, ___, least) =>
          [...mondays].filter((_monday, at) => at % Math.max(1, Math.ceil(least / WEEK)) === 0),
        incrs: [1, 2, 4, 8, 13, 26, 52].map((weeks) => weeks * WEEK),
        values: (_, mondays) => mondays.map((monday) => dayText(monday, language)),
      },
      {
        stroke: ink,
        grid,
        ticks: grid,
        size: 56,
        values: (_, shares) => shares.map((share) => `${share}%`),
      },
    ],
    series: [
      {},
      ...lines.map(({ name }, at) => ({
        label: name,
        stroke: strokes[at] ?? ink,
        width: 2,
        ...(at > 0 && { dash: [6, 4] }),
        points: { size: 7, fill: paper },
      })),
    ],
  };
}

function dayText(monday: number, language: string): string {
  return new Date(monday * 1000).toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
