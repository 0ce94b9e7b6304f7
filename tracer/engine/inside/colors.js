// Texts in colours: what util.inspect has of them.
(function () {
  'use strict';
  const { defineProperty } = Object;
  const codes = 'reset 0 0 bold 1 22 dim 2 22 italic 3 23 underline 4 24 blink 5 25 inverse 7 27 hidden 8 28 strikethrough 9 29 doubleunderline 21 24 '
    + 'black 30 39 red 31 39 green 32 39 yellow 33 39 blue 34 39 magenta 35 39 cyan 36 39 white 37 39 '
    + 'bgBlack 40 49 bgRed 41 49 bgGreen 42 49 bgYellow 43 49 bgBlue 44 49 bgMagenta 45 49 bgCyan 46 49 bgWhite 47 49 framed 51 54 overlined 53 55 '
    + 'gray 90 39 redBright 91 39 greenBright 92 39 yellowBright 93 39 blueBright 94 39 magentaBright 95 39 cyanBright 96 39 whiteBright 97 39 '
    + 'bgGray 100 49 bgRedBright 101 49 bgGreenBright 102 49 bgYellowBright 103 49 bgBlueBright 104 49 bgMagentaBright 105 49 bgCyanBright 106 49 bgWhiteBright 107 49';
  const others = 'gray grey gray blackBright bgGray bgGrey bgGray bgBlackBright dim faint strikethrough crossedout strikethrough strikeThrough '
    + 'strikethrough crossedOut hidden conceal inverse swapColors inverse swapcolors doubleunderline doubleUnderline';
  const colors = Object.create(null);
  const words = codes.split(' ');
  for (let i = 0; i < words.length; i += 3) colors[words[i]] = [Number(words[i + 1]), Number(words[i + 2])];
  const pairs = others.split(' ');
  for (let i = 0; i < pairs.length; i += 2) {
    const name = pairs[i];
    defineProperty(colors, pairs[i + 1], { get() { return this[name]; }, set(v) { this[name] = v; }, configurable: true, enumerable: false });
  }
  const styles = {
    __proto__: null, special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey', null: 'bold', string: 'green', symbol: 'green',
    date: 'magenta', regexp: 'red', module: 'underline',
  };
  const stylize = (text, style) => {
    const color = colors[styles[style]];
    return color === undefined ? text : `\u001b[${color[0]}m${text}\u001b[${color[1]}m`;
  };
  return { colors, styles, stylize };
});
