import fc from 'fast-check';
import { robotsAllow } from '../../../scraper/fetch/robots.ts';

const NAME = 'arms-trade-treaty-tracker';

describe('whether a robots.txt allows a path (RFC 9309)', () => {
  it.each([
    ['an empty file', '', '/a', true],
    ['a page that is no robots.txt', '<html><body>Not found</body></html>', '/a', true],
    ['everything disallowed', 'User-agent: *\nDisallow: /', '/a', false],
    ['nothing disallowed', 'User-agent: *\nDisallow:', '/a', true],
    ['another path', 'User-agent: *\nDisallow: /b', '/a', true],
    ['a rule for another program', 'User-agent: Other\nDisallow: /', '/a', true],
    ['own rules instead of those for all', `User-agent: *\nDisallow: /\n\nUser-agent: ${NAME}\nDisallow: /b`, '/a', true],
    ['the name in other letters', `User-Agent: ${NAME.toUpperCase()}\nDisallow: /`, '/a', false],
    ['several names over one group', `User-agent: Other\nUser-agent: ${NAME}\nDisallow: /`, '/a', false],
    ['two groups for one name', `User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b`, '/a', false],
    ['the longer rule', 'User-agent: *\nDisallow: /doc\nAllow: /doc/a', '/doc/a.xml', true],
    ['the longer rule, in the other order', 'User-agent: *\nAllow: /doc/a\nDisallow: /doc', '/doc/b.xml', false],
    ['two rules as long as each other', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*.xml', '/doc/a.en.xml', false],
    ['a path that ends as the rule says', 'User-agent: *\nDisallow: /*.xml$', '/doc/a.xml', false],
    ['a path that goes on', 'User-agent: *\nDisallow: /*.xml$', '/doc/a.xml?b', true],
    ['a whole path', 'User-agent: *\nDisallow: /a$', '/ab', true],
    ['the query', 'User-agent: *\nDisallow: /*?src=', '/Pages/ViewDetails.aspx?src=TREATY', false],
    ['other spellings of one path', 'User-agent: *\nDisallow: /%7Eé%c3', '/~%C3%a9%C3', false],
    ['comments and other line ends', 'User-agent: * # all\r\nCrawl-delay: 5\r\nDisallow: /a # this', '/a', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', '/a', false],
    ['rules before any name', 'Disallow: /', '/a', true],
  ])('%s', (_what, robots, path, allowed) => expect(robotsAllow(robots, NAME, path)).toBe(allowed));

  it('answers for any text, and at once for a pattern made to be slow', () => {
    fc.assert(fc.property(fc.string(), fc.webPath(), (text, path) => typeof robotsAllow(text, NAME, path) === 'boolean'));
    const started = Date.now();
    robotsAllow(`User-agent: *\nDisallow: ${'/*a'.repeat(20_000)}b$`, NAME, `/${'a/'.repeat(20_000)}`);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
