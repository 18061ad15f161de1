/** Room for the title above the chart, in CSS pixels. */
const TITLE = 40;

/** A colour of the theme as it is where an element stands. */
export function inkOf(place: Element, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A chart with its title as a picture, on the theme's ground. Throws when there is no chart. */
export async function pictureOf(place: Element, title: string): Promise<Blob> {
  const drawn = place.querySelector('canvas');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!drawn || !pen) throw new Error('There is no chart to make a picture of.');
  const scale = devicePixelRatio;
  canvas.width = drawn.width;
  canvas.height = drawn.height + TITLE * scale;
  pen.fillStyle = inkOf(place, '--virgil-paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = inkOf(place, '--virgil-ink');
  pen.font = `600 ${15 * scale}px ${getComputedStyle(place).fontFamily}`;
  pen.fillText(title, 12 * scale, 26 * scale);
  pen.drawImage(drawn, 0, TITLE * scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))));
  });
}
