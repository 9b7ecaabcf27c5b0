/** Addresses inside a network, in plain notation. Nothing outside may ever make us call one of them. */
export const forbiddenV4 = [
  ...[
    '127.0.0.1',
    '127.0.0.53',
    '127.1.2.3',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
  ],
  ...['172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255', '169.254.169.254', '169.254.170.2'],
  ...[
    '100.64.0.1',
    '100.100.100.200',
    '100.127.255.255',
    '192.0.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
  ],
  ...[
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.7',
    '192.88.99.1',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
  ],
  ...['255.255.255.255', '168.63.129.16'],
] as const;

export const forbiddenV6 = [
  ...['::', '::1', '::2', '::ffff:7f00:1', '::ffff:a00:1', '::ffff:a9fe:a9fe', '::7f00:1', '::ffff:0:7f00:1'],
  ...[
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::7f00:1',
    '100::1',
    '2001::1',
    '2001:0:4136:e378::1',
  ],
  ...[
    '2001:2::1',
    '2001:db8::1',
    '2001:10::1',
    '2001:20::1',
    '2002:7f00:1::1',
    '2002:a9fe:a9fe::1',
    '3fff::1',
  ],
  ...['5f00::1', 'fc00::1', 'fd00:ec2::254', 'fd12:3456:789a::1', 'fe80::1', 'febf::1', 'fec0::1', 'ff02::1'],
  ...['ff0e::1', '4000::1', '8000::1'],
] as const;

type Octets = readonly [number, number, number, number];
const octal = (part: number) => `0${part.toString(8)}`;
const hex = (part: number) => `0x${part.toString(16)}`;
const asNumber = ([a, b, c, d]: Octets) => ((a * 256 + b) * 256 + c) * 256 + d;
const hexPair = (high: number, low: number) => (high * 256 + low).toString(16);
const inFullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff_10 + Number(digit)));
const inCircles = (text: string) =>
  text.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x24_60 + Number(digit) - 1)));

/** Every spelling of one address that some parser somewhere reads as that address. */
const spellings: readonly ((plain: string, octets: Octets) => string)[] = [
  (plain) => plain,
  (plain) => `${plain}.`,
  (plain) => `user:secret@${plain}`,
  (plain) => inFullWidth(plain),
  (plain) => inCircles(plain),
  (plain) => plain.replaceAll('.', '。'),
  (plain) => plain.replace('.', '%2e'),
  (plain) => `[::ffff:${plain}]`,
  (plain) => `[::${plain}]`,
  (_, octets) => octets.map(octal).join('.'),
  (_, octets) => octets.map(hex).join('.'),
  (_, octets) => `${asNumber(octets)}`,
  (_, octets) => hex(asNumber(octets)),
  (_, octets) => octal(asNumber(octets)),
  (_, [a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  (_, [a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  (_, [a, b, c, d]) => `[64:ff9b::${hexPair(a, b)}:${hexPair(c, d)}]`,
  (_, [a, b, c, d]) => `[2002:${hexPair(a, b)}:${hexPair(c, d)}::]`,
];

function octetsOf(plain: string): Octets {
  const [a = 0, b = 0, c = 0, d = 0] = plain.split('.').map(Number);
  return [a, b, c, d];
}

/** Bare strings, as a person, a page or a redirect would hand them in; `port` is where a trap listens. */
export function hostileUrls(port: number): string[] {
  const generated = forbiddenV4.flatMap((plain) =>
    spellings.map((spell) => `http://${spell(plain, octetsOf(plain))}:${port}/`),
  );
  const literal = forbiddenV6.map((plain) => `http://[${plain}]:${port}/`);
  return [...new Set([...generated, ...literal, ...handmade(port)])];
}

const plainHosts = `
  localhost LOCALHOST localhost. localhost.localdomain a.localhost localhoſt ⓛocalhost ip6-localhost broadcasthost
  metadata metadata.google.internal instance-data kubernetes kubernetes.default.svc.cluster.local
  host.docker.internal gateway.docker.internal printer.local router.lan db.internal intranet git.corp
  1.0.0.127.in-addr.arpa x.onion 0 00 1 127.1 127.0.1 0x7f.1 0x7f000001 017700000001 2130706433 4294967295
  127.0.0.1. 127.0.0.1%00.example.com 127.0.0.1%0a 127.0.0.1%23.example.com %31%32%37.0.0.1 127.0.0.256 1.2.3
  １２７.0.0.1 127。0。0。1 127．0．0．1 127｡0｡0｡1 0000:0000::1 [::1 ::1 [::1%lo] [::1%25lo] [fe80::1%25eth0]
  [fe80::1%eth0] [0:0:0:0:0:0:0:1] [::0001] [::0:0:1] [::] [0000::1] [::127.0.0.1] [::ffff:127.0.0.1]
  [::ffff:0x7f.1] [::FFFF:7F00:0001] [v1.127] 127.0.0.1:80 example.com%2f@127.0.0.1 user@127.0.0.1
  user:pass@localhost @127.0.0.1 :@127.0.0.1 example.com:80@127.0.0.1 example.com#@127.0.0.1
  example.com?@127.0.0.1 example.com\\@127.0.0.1
`
  .trim()
  .split(/\s+/);

const invisibleHosts = [
  ' 127.0.0.1',
  '127.0.0.1\t',
  '127.0.0.1\n',
  '127.0.0.1\u00ad',
  '127.0.0.1\u200b',
  '127.0\u2060.0.1',
];
const starts = [
  'http:',
  'http:/',
  'http:///',
  'http:\\\\',
  'http:/\\',
  '//',
  '',
  'https://',
  'HTTP://',
  '\u0001http://',
  'ht\ntp://',
];
const schemes = 'ftp gopher file ws wss dict ldap tftp jar netdoc unix data blob:http'.split(' ');
const privatePorts = [22, 25, 53, 111, 2375, 3306, 5432, 6379, 9200, 11_211, 27_017];
const rubbish =
  'http:// https:// http://? http://# http://[]/ http://:80/ http://./ x file:///etc/passwd data:text/plain,x'.split(
    ' ',
  );

function handmade(port: number): string[] {
  const here = `127.0.0.1:${port}`;
  return [
    ...[...plainHosts, ...invisibleHosts].map((host) => `http://${host}:${port}/`),
    ...starts.map((start) => `${start}${here}/`),
    ...schemes.map((scheme) => `${scheme}://${here}/`),
    ...privatePorts.map((privatePort) => `http://8.8.8.8:${privatePort}/`),
    ...rubbish,
    ...[
      'javascript:alert(1)',
      'about:blank',
      'blob:http://127.0.0.1/x',
      'http:// /',
      `http://\u0000${here}/`,
    ],
    ...[`http://${here}\\@example.com/`, `http://example.com\t@${here}/`, `http://${here}@${here}/`],
    ...[
      `http://127.0.0.1:0${port}/`,
      'http://127.0.0.1:/',
      'http://127.0.0.1:65536/',
      'http://127.0.0.1:-1/',
    ],
    `http://${'a.'.repeat(5000)}com/`,
  ];
}
