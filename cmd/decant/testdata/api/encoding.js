// TextDecoder, TextEncoder, atob, btoa.
each([undefined, 'utf8', ' UTF-8 ', 'utf-16le', 'utf-16', 'ucs-2', 'latin1', 'iso-8859-1', 'ascii', 'windows-1252', 'us-ascii', 'unicode'], v => new TextDecoder(v).encoding)
each(odd(), v => { const d = new TextDecoder('utf-8', v); return [d.fatal, d.ignoreBOM]; })
each(odd(), v => new TextDecoder().decode(v))
each(odd(), v => new TextDecoder().decode(new Uint8Array([65]), v))
each([[0xff], [0xc0, 0x80], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf, 65], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x28, 0xa1], [0xf8, 0x88], [65, 0, 66], []], b => [new TextDecoder().decode(new Uint8Array(b)), tried(() => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(b))), new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(b)).length])
{ const d = new TextDecoder(); return [d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }), d.decode(new Uint8Array([0xac, 0xf0, 0x9f]), { stream: true }), d.decode(new Uint8Array([0x98, 0x80])), d.decode(), d.decode(new Uint8Array([0xef, 0xbb]), { stream: true }), d.decode(new Uint8Array([0xbf, 65])), d.decode(new Uint8Array([0xef, 0xbb, 0xbf, 66]))]; }
{ const d = new TextDecoder('utf-8', { fatal: true }); return [tried(() => d.decode(new Uint8Array([0xe2]), { stream: true })), tried(() => d.decode()), tried(() => d.decode(new Uint8Array([65]))), tried(() => d.decode(new Uint8Array([0xff]), { stream: true })), tried(() => d.decode(new Uint8Array([66])))]; }
{ const d = new TextDecoder('utf-16le'); return [d.encoding, d.decode(new Uint8Array([65, 0, 0x3d, 0xd8, 0, 0xde])), d.decode(new Uint8Array([0xff, 0xfe, 66, 0])), d.decode(new Uint8Array([65])), d.decode(new Uint8Array([0x3d, 0xd8])), d.decode(new Uint8Array([65, 0, 66]), { stream: true }), d.decode(new Uint8Array([0])), tried(() => new TextDecoder('utf-16le', { fatal: true }).decode(new Uint8Array([0, 0xdc]))), d.decode(new Uint8Array([0, 0xdc, 65, 0]))]; }
{ const d = new TextDecoder('utf-16le', { fatal: true }); return [tried(() => d.decode(new Uint8Array([65]))), tried(() => d.decode(new Uint8Array([0x3d, 0xd8]))), tried(() => d.decode(new Uint8Array([0x3d, 0xd8]), { stream: true })), tried(() => d.decode(new Uint8Array([0, 0xde])))]; }
{ const d = new TextDecoder('latin1'), b = new Uint8Array(256).map((x, i) => i); return [d.encoding, d.decode(b), new TextDecoder('windows-1252').decode(b).length, new TextDecoder('ascii', { fatal: true }).decode(new Uint8Array([0x81, 0x80, 0xe9]))]; }
all(() => TextDecoder.prototype.encoding, () => TextEncoder.prototype.encode.call({}, 'x'), () => TextDecoder.prototype.decode.call({}), () => TextDecoder.length, () => TextDecoder.prototype.decode.length, () => TextEncoder.prototype.encode.length, () => TextEncoder.prototype.encodeInto.length)
each([...odd(), '\ud800', 'a\udc00b', 'é\u{1F600}'], v => new TextEncoder().encode(v))
each([['héllo', 3], ['héllo', 2], ['\u{1F600}', 3], ['\u{1F600}x', 4], ['', 0], ['a\ud800b', 4], ['abc', 10]], ([s, n]) => { const u = new Uint8Array(n), r = new TextEncoder().encodeInto(s, u); return [r, u]; })
all(() => new TextEncoder().encodeInto(), () => new TextEncoder().encodeInto('x'), () => new TextEncoder().encodeInto('x', []), () => new TextEncoder().encodeInto('x', new Uint16Array(2)), () => new TextEncoder().encodeInto(5, new Uint8Array(2)), () => new TextEncoder().encodeInto('ab', Buffer.alloc(1)), () => new TextEncoder().encodeInto('ab', new Uint8Array(4).subarray(1, 2)))
[inspect(new TextEncoder()), inspect(new TextDecoder()), inspect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })), inspect([new TextEncoder()]), inspect(TextEncoder)].join('\n')
each([...odd(), 'YWJj', 'YQ==', 'YQ', 'YQ=', 'Y', 'YR==', ' Y W\tJ j\n', 'a-_b', '====', '=', 'ab=c', 'YWJj=', 'YW Jj==', 'é', '/+8=', 'Y=', 'YWJjY==', 'Y===', 'Y-='], v => atob(v))
each([...odd(), 'abc', 'é', '\u0100', '\u0000ÿ', 'a'], v => btoa(v))
all(() => atob(), () => btoa(), () => atob.length, () => btoa.length, () => atob.name)
[Object.keys(TextDecoder.prototype).join(), Object.getOwnPropertyNames(TextDecoder.prototype).join(), Object.getOwnPropertyNames(TextEncoder.prototype).join()].join('|')
{ const big = new TextEncoder().encode('ab\u{1F600}é'.repeat(3000)); return [big.length, new TextDecoder().decode(big).length, new TextDecoder().decode(big.buffer).length, new TextDecoder().decode(new DataView(big.buffer, 2, 4))]; }
// stops: TextDecoder of gbk
new TextDecoder('gbk').encoding
{ const d = new TextDecoder(); return [[[0xe0], true], [[0x80], true], [[0x80], true], [[0xf0, 0x80], true], [[65], false], [[0xe2, 0x82], true], [[], false], [[0xed, 0xa0], true], [[0x80], false], [[0xf4, 0x90], true], [[0xc2], true], [[0xa9], true], [[0xff], true], [[], false]].map(([b, stream]) => d.decode(new Uint8Array(b), { stream })); }
{ const d = new TextDecoder('latin1'), b = new Uint8Array([0x80, 0x81, 0x99, 0xe9]); return [d.decode(b), d.decode(b, { stream: true }), d.decode(b), tried(() => d.decode(5))]; }
