/** Outline of each box's sign, on 24 units, drawn with a stroke of the box's color. */
export const boxIcons: ReadonlyMap<string, string> = new Map([
  // An open book.
  ['Definition', 'M12 6v14M12 6c-2-1.6-5-2-8-2v14c3 0 6 .4 8 2 2-1.6 5-2 8-2V4c-3 0-6 .4-8 2z'],
  // A flask.
  ['Example', 'M9 3h6M10 3v6l-5.5 9.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M7.5 15h9'],
  // A pencil.
  ['NapkinMath', 'M4 20l1-5L16 4l4 4L9 19l-5 1zM13 7l4 4'],
  // A ticked square.
  ['Checkpoint', 'M4 4h16v16H4zM8 12l3 3 5-6'],
  // Layers.
  ['SystemsPerspective', 'M12 3l9 5-9 5-9-5 9-5zM3 12.5l9 5 9-5M3 17l9 5 9-5'],
  // A lighthouse.
  ['Lighthouse', 'M9 21l1.5-13h3L15 21M7 21h10M10.5 8V4.5L12 3l1.5 1.5V8M7 6L3 4.5M17 6l4-1.5M10 13h4'],
  // A flag.
  ['WarStory', 'M5 21V4M5 4c5-2.5 8 2.5 14 0v10c-6 2.5-9-2.5-14 0'],
  // A compass.
  ['Principle', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.5 8.5l-2 5-5 2 2-5z'],
  // A summation sign.
  ['Theorem', 'M17 7V4H6l7 8-7 8h11v-3'],
  // A target.
  ['LearningObjectives', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12v.01'],
  // A bookmark.
  ['Takeaways', 'M7 3h10v18l-5-4-5 4z'],
  // An arrow.
  ['WhatsNext', 'M4 12h15M13 6l6 6-6 6'],
  // A letter i in a circle.
  ['Note', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.01'],
  // A lamp.
  ['Tip', 'M9 18h6M10 21h4M8.5 14.5a6 6 0 1 1 7 0c-.8.8-1 1.5-1 3.5h-5c0-2-.2-2.7-1-3.5z'],
  // A triangle with an exclamation mark.
  ['Warning', 'M12 4L2.5 20h19zM12 10v4M12 17v.01'],
]);
