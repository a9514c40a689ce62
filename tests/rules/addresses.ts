/** One address between two dots; `others` are those that begin or end with white space, or are long. */
const list = (text: string, ...others: string[]) => [
  ...text.split('·').map((address) => address.trim()),
  ...others,
]

/**
 * Addresses in the groups of the isemail tests (what RFC 5321 and 5322 allow, frown upon and forbid), our own and with
 * our own verdict: a group is fit as a whole, or refused with one reason.
 */
export const groups: { group: string; fault?: 'email-format' | 'email-ascii'; addresses: string[] }[] = [
  {
    group: 'valid',
    addresses: list(
      `a@b.fr · jean@example.com · jean.sairien@example.com · a.b.c.d.e@example.org · JEAN@EXAMPLE.COM ·
        jean+ecole@example.com · jean-luc@example.com · jean_luc@example.com · o'brien@example.com ·
        1@2.fr · 0596@example.com · a1b2@x1.y2.fr · -@example.com · _@example.com · +@example.com ·
        !#$%&*/=?^_\`{|}~-@example.com · {a}@example.com · a|b@example.com · a/b=c@example.com · ~a@b.fr ·
        a@sub.example.com · a@a.b.c.d.e.f.g.fr · a@a-b.fr · a@a--b.fr · a@123.fr · a@1a.fr · a@b.museum ·
        a@x.co · a@b.travel · a@b.c · a@r3---sn.fr · a@b.a1`,
      `a@b.${'c'.repeat(63)}`,
      `${'a'.repeat(64)}@example.com`,
      `a@${'b'.repeat(63)}.fr`,
      `a@${'b.'.repeat(125)}fr`,
    ),
  },
  {
    group: 'valid, an international domain',
    addresses: list(
      `a@exämple.fr · a@xn--exmple-cua.fr · a@XN--EXMPLE-CUA.fr · a@École.fr · a@e\u0301cole.fr ·
        a@faß.de · a@例え.jp · a@пример.рф · a@ελλάδα.gr · a@דוגמה.il · a@مثال.eg · a@उदाहरण.in · a@예시.kr ·
        a@ab例え.jp · a@xn--e1afmkfd.xn--p1ai · a@mail.exämple.fr · a@l1dö.fr`,
    ),
  },
  {
    group: 'valid as pasted',
    addresses: list(
      `<a@b.fr> · Jean Rien <a@b.fr> · Zoé <a@b.fr> · mailto:a@b.fr · "Rien, Jean" <a@b.fr> ·
        \u200Ba@b.fr · \u202Aa@b.fr\u202C · MAILTO: a@b.fr`,
      ' a@b.fr',
      'a@b.fr ',
      '\ta@b.fr\r\n',
      'a@b.fr\u00A0',
    ),
  },
  {
    group: 'errors: a part is missing',
    fault: 'email-format',
    addresses: list(
      `a · @ · a@ · @b.fr · a.b.fr · a@. · .@. · .. · @@ · <> · <@> · mailto: · mailto:@b.fr · a at b.fr ·
        a(at)b.fr · a[at]b.fr · https://b.fr · a@b · a@localhost · a@io · a@fr · 😀 · -`,
    ),
  },
  {
    group: 'errors: the local part',
    fault: 'email-format',
    addresses: list(
      `.a@b.fr · a.@b.fr · .@b.fr · a..b@b.fr · ...@b.fr · a b@b.fr · a@b@b.fr · a@@b.fr · @a@b.fr ·
        a\\b@b.fr · a\\@b@b.fr · a:b@b.fr · a;b@b.fr · a,b@b.fr · a<b@b.fr · a>b@b.fr · a[b@b.fr ·
        a]b@b.fr · a(b@b.fr · a)b@b.fr · a\tb@b.fr · a\nb@b.fr · a\u0001@b.fr · a\u007F@b.fr`,
      `${'a'.repeat(65)}@b.fr`,
      `${'a'.repeat(300)}@b.fr`,
    ),
  },
  {
    group: 'errors: the domain',
    fault: 'email-format',
    addresses: list(
      `a@.b.fr · a@b..fr · a@b.fr. · a@-b.fr · a@b-.fr · a@b.-fr · a@b.fr- · a@b_c.fr · a@b c.fr ·
        a@b!.fr · a@b#c.fr · a@b.fr#c · a@b.fr/c · a@b.fr?c · a@b.fr:25 · a@b%2Efr.fr · a@b\\.fr ·
        a@b+c.fr · a@b,fr · a@b;fr · a@*.fr · a@b.fr! · a@b'c.fr · a@b.fr\0 · a@b\n.fr · a@b&c.fr ·
        a@b.fr@ · a@b.1 · a@b.12 · a@1.2 · a@b.0x10 · a@xn--.fr · a@xn--a.fr · a@xn--99999999.fr · a@例え。jp ·
        a@😀.fr · a@xn--i-7iq.ws · a@gmaiⅼ.com · a@paypal\u2044.fr · a@b\u2024fr · a@b.fr\uFFFD ·
        a@\u0301b.fr · a@١٢٣.٤`,
      `a@${'b'.repeat(64)}.fr`,
      `a@${'b.'.repeat(125)}frr`,
      `a@${'é'.repeat(60)}.fr`,
    ),
  },
  {
    group: 'deprecated: routes, quotes among words, folded lines (RFC 5322 §4.4)',
    fault: 'email-format',
    addresses: list(
      `"a".b@b.fr · a."b"@b.fr · "a"."b"@b.fr · a. b@b.fr · a .b@b.fr · a@b. fr · a@b .fr · a@ b.fr ·
        <@x.fr:a@b.fr> · @x.fr,@y.fr:a@b.fr · a%b.fr@x.fr@ · Groupe: a@b.fr; · Groupe:; · a\r\n\r\n @b.fr ·
        "\\\0"@b.fr · "a\r\n\r\n b"@b.fr · a\r@b.fr · a@b.fr\rx`,
    ),
  },
  {
    group: 'comments and folding white space',
    fault: 'email-format',
    addresses: list(
      `(c)a@b.fr · a(c)@b.fr · a@(c)b.fr · a@b.fr(c) · a@b.fr (Jean) · (a@b.fr) · ((c))a@b.fr ·
        (c\\))a@b.fr · a@b(c).fr · a(c · a)@b.fr · (a@b.fr · a\r\n @b.fr · a@\r\n b.fr · a \r\n @b.fr ·
        a@b\r\n .fr · ()a@b.fr`,
    ),
  },
  {
    group: 'literals',
    fault: 'email-format',
    addresses: list(
      `a@[192.0.2.1] · a@192.0.2.1 · a@[192.0.2] · a@[192.0.2.256] · a@[192.0.2.1 · a@192.0.2.1] · a@[] ·
        a@[IPv6:::1] · a@[IPv6:2001:db8::1] · a@[2001:db8::1] · a@2001:db8::1 · a@[IPv6:::ffff:192.0.2.1] ·
        a@[x-tag:abc] · a@[b.fr] · a@[ 192.0.2.1 ] · a@3221225985 · a@0xC0000201 · a@0300.0.2.1 · a@[\\]]`,
    ),
  },
  {
    group: 'quoted local parts',
    fault: 'email-format',
    addresses: list(
      `"a"@b.fr · ""@b.fr · " "@b.fr · "a b"@b.fr · "a.b"@b.fr · "a@b"@b.fr · "a,b"@b.fr · ".a"@b.fr ·
        "\\a"@b.fr · "\\""@b.fr · "\\\\"@b.fr · "a"b@b.fr · a"b"@b.fr · a"b@b.fr · "@b.fr · "a@b.fr ·
        a"@b.fr · "a\0b"@b.fr · "é"x"@b.fr · 'a b'@b.fr · “a”b c@b.fr`,
    ),
  },
  {
    group: 'other letters before the @',
    fault: 'email-ascii',
    addresses: list(
      `rüdiger@example.com · zoé@b.fr · zoe\u0301@b.fr · 用户@例え.jp · пример@b.fr · ａ@b.fr · jеan@b.fr ·
        ß@b.fr · ı@b.fr · \u212A@b.fr · o’brien@b.fr · é.à@b.fr · 😀@b.fr · ‘a’@b.fr · zoé@exämple.fr`,
    ),
  },
]

/** What would be an instruction, or end a text, in the script of a mail server (RFC 5228). */
export const withSieve = [
  'a@b.fr"; redirect "evil@x.fr',
  'a@b.fr\\"',
  'a"@b.fr',
  'a@b.fr${hex:22}',
  'a@${unicode:000022}.fr',
  'text:\r\na@b.fr\r\n.\r\n',
  'a@b.fr /* */',
  'a@b.fr # x',
]
