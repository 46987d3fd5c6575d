import { leaner } from '../../web/views/leaner.ts';
import { wholeMarkup } from '../support/whole-markup.ts';

test.each([
  ['a word', '<p class="one" id="two">a</p>', '<p class=one id=two>a</p>'],
  ['the last of a void element', '<link rel="icon" href="/a.svg"/><p>a</p>', '<link rel=icon href=/a.svg><p>a</p>'],
  [
    'an address that ends with a slash',
    '<link href="https://a.example/"/><a href="./">a</a>',
    '<link href=https://a.example/><a href=./>a</a>',
  ],
  ['several words', '<p title="one two">a</p>', '<p title="one two">a</p>'],
  ['nothing', '<input value=""/>', '<input value=""/>'],
  ['a query', '<a href="/states?status=party">a</a>', '<a href="/states?status=party">a</a>'],
  ['what looks like another attribute', `<p title=' class="a" ' alt="b=c">a</p>`, `<p title=' class="a" ' alt="b=c">a</p>`],
  ['data in single quotes', `<p data-model='{"a":"b=","c":"d </td>"}'>a</p>`, `<p data-model='{"a":"b=","c":"d </td>"}'>a</p>`],
  [
    'the end of a cell, a row and an item',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td><ul><li>d</li><li>e</li></ul></td></tr></tbody></table><dl><dt>f</dt><dd>g</dd></dl>',
    '<table><thead><tr><th>a<th>b</thead><tbody><tr><td>c<td><ul><li>d<li>e</ul></tbody></table><dl><dt>f<dd>g</dl>',
  ],
  ['a drawing', '<svg><rect x="1"></rect><rect/><text>a</text></svg>', '<svg><rect x=1></rect><rect/><text>a</text></svg>'],
])('a leaner document is the same document: %s', (_, html, lean) => {
  expect(leaner(html)).toBe(lean);
  expect(wholeMarkup(lean)).toBe(wholeMarkup(html));
});
