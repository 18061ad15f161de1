import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { mondayOf } from '../counting/weeks';
import { inkOf } from './picture';

const HEIGHT = 220;

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
    const chart = new uPlot(optionsFor(place, lines), dataOf(weeks, lines), place);
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

function optionsFor(place: Element, lines: readonly Line[]): uPlot.Options {
  const ink = inkOf(place, '--virgil-ink-2');
  const grid = { stroke: inkOf(place, '--virgil-line'), width: 1 };
  const strokes = [inkOf(place, '--virgil-laurel'), inkOf(place, '--virgil-sin')];
  return {
    width: place.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
    cursor: { drag: { x: false, y: false } },
    scales: { y: { range: (_, __, most) => [0, Math.max(5, Math.min(100, most * 1.15))] } },
    axes: [
      { stroke: ink, grid, ticks: grid },
      {
        stroke: ink,
        grid,
        ticks: grid,
        size: 56,
        values: (_, shares) => shares.map((share) => `${share} %`),
      },
    ],
    series: [
      { value: '{YYYY}-{MM}-{DD}' },
      ...lines.map(({ name }, at) => ({
        label: name,
        stroke: strokes[at] ?? ink,
        width: 2,
        ...(at > 0 && { dash: [6, 4] }),
        points: { size: 7 },
        value: (_: uPlot, share: number | null) => (share === null ? '' : `${share.toFixed(1)} %`),
      })),
    ],
  };
}
