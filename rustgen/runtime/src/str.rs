//! Strings: a header, and code units of one byte (Latin-1) or two (UTF-16) somewhere else in the arena, in
//! the image, or in the buffer of a string under construction. Strings are always flat: a string made by
//! concatenation has spare room behind or before it, so building one piece by piece is linear.

use crate::concat::copy_units;
use crate::hash;
use crate::mem::Rt;
use crate::scan::{self, Stops};
use crate::value::{R, V};

/// The longest string, as in V8.
pub(crate) const MAX_LEN: usize = (1 << 29) - 24;

pub(crate) const WIDE: u32 = 1;
/// `hash` is valid.
pub(crate) const HASHED: u32 = 2;
/// The canonical string of its contents: keys of properties are these.
pub(crate) const ATOM: u32 = 4;
/// `index` is valid: an array index, or NO_INDEX.
pub(crate) const INDEXED: u32 = 8;
/// The units lie in a `Bld`, at `aux`.
pub(crate) const BUILT: u32 = 16;
/// A literal of the image: it cannot be written.
pub(crate) const STATIC: u32 = 32;
/// JSON prints it as it is.
pub(crate) const CLEAN: u32 = 64;
/// `aux` is the canonical string of the same contents.
const LINKED: u32 = 256;
/// A private name: a key that is equal to no other string.
const PRIVATE: u32 = 1024;
/// A symbol. `aux` is its description as a value; of a well-known one, its number.
const SYMBOL: u32 = 512;
/// A symbol that Symbol.for made.
const REGISTERED: u32 = 2048;
/// CLEAN has been found out.
pub(crate) const CLEAN_KNOWN: u32 = 128;

pub(crate) const NO_INDEX: u32 = u32::MAX;

/// A string's header. `aux` is of use as BUILT or LINKED says; `off` is the distance from the header to the first unit.
#[repr(C)]
pub struct Str {
    len: u32,
    flags: u32,
    hash: u32,
    index: u32,
    off: i64,
    aux: u64,
}

const HEAD: usize = core::mem::size_of::<Str>();

impl Str {
    pub(crate) const EMPTY: Str = Str::of_key(0, 0);

    /// The header of a key that lies right behind it, is narrow and spells no index. It is as a literal's: nothing is
    /// written to it.
    #[inline(always)]
    pub(crate) const fn of_key(len: usize, hash: u32) -> Str {
        let flags = HASHED | INDEXED | STATIC | CLEAN_KNOWN;
        Str { len: len as u32, flags, hash, index: NO_INDEX, off: HEAD as i64, aux: 0 }
    }

    /// The header of a symbol: no units, and a hash that the string without units does not have.
    pub(crate) const fn of_symbol(hash: u32, aux: u64, well_known: bool) -> Str {
        let flags = SYMBOL | ATOM | HASHED | INDEXED | CLEAN_KNOWN | if well_known { STATIC } else { 0 };
        let hash = if hash == hash::of_literal(&[], false) { !hash } else { hash };
        Str { len: 0, flags, hash, index: NO_INDEX, off: HEAD as i64, aux }
    }
}

/// A literal of the image: header and units, without a relocation.
#[repr(C, align(8))]
pub struct LitOf<T: ?Sized> {
    head: Str,
    body: T,
}

/// A string literal of any length.
pub type Lit = LitOf<[u8]>;

impl<const N: usize> LitOf<[u8; N]> {
    /// A literal from its units: Latin-1, or UTF-16 in pairs of bytes when `wide`.
    pub const fn new(body: [u8; N], wide: bool) -> Self {
        let len = if wide { N / 2 } else { N };
        let mut i = 0;
        let mut clean = !wide;
        while i < len {
            let u = if wide { u16::from_le_bytes([body[2 * i], body[2 * i + 1]]) } else { body[i] as u16 };
            if u < 0x20 || u > 0x7f || u == b'"' as u16 || u == b'\\' as u16 {
                clean = false;
            }
            i += 1;
        }
        let index = if wide { NO_INDEX } else { parse_index(&body) };
        let flags =
            HASHED | INDEXED | STATIC | CLEAN_KNOWN | if wide { WIDE } else { 0 } | if clean { CLEAN } else { 0 };
        let hash = hash::of_literal(&body, wide);
        LitOf { head: Str { len: len as u32, flags, hash, index, off: HEAD as i64, aux: 0 }, body }
    }
}

impl Lit {
    /// Whether the literal is this text: known when the image is compiled.
    #[inline(always)]
    pub(crate) fn is(&'static self, text: &[u8]) -> bool {
        self.head.flags & WIDE == 0 && &self.body == text
    }
}

impl<T: ?Sized> LitOf<T> {
    /// The literal's value.
    #[inline(always)]
    pub fn v(&'static self) -> V {
        V::of_str(&self.head)
    }
    #[inline(always)]
    pub(crate) fn s(&'static self) -> S {
        S(&self.head)
    }
}

/// The number of code units of a text whose characters are all Latin-1.
pub const fn latin1_len(s: &str) -> usize {
    let b = s.as_bytes();
    let (mut i, mut n) = (0, 0);
    while i < b.len() {
        if b[i] & 0xC0 != 0x80 {
            n += 1;
        }
        i += 1;
    }
    n
}

/// The Latin-1 units of a text; a character above U+00FF does not compile.
pub const fn latin1<const N: usize>(s: &str) -> [u8; N] {
    let b = s.as_bytes();
    let mut out = [0; N];
    let (mut i, mut n) = (0, 0);
    while i < b.len() {
        if b[i] < 0x80 {
            out[n] = b[i];
            i += 1;
        } else {
            assert!(b[i] == 0xC2 || b[i] == 0xC3, "not Latin-1: use lit16!");
            out[n] = (b[i] << 6) | (b[i + 1] & 0x3F);
            i += 2;
        }
        n += 1;
    }
    out
}

/// The bytes of UTF-16 units, in the machine's order.
pub const fn utf16<const N: usize>(u: &[u16]) -> [u8; N] {
    let mut out = [0; N];
    let mut i = 0;
    while i < u.len() {
        let b = u[i].to_le_bytes();
        out[2 * i] = b[0];
        out[2 * i + 1] = b[1];
        i += 1;
    }
    out
}

/// The array index (0 to 2³²−2) that a one-byte string spells canonically, or NO_INDEX.
pub(crate) const fn parse_index(b: &[u8]) -> u32 {
    if b.is_empty() || b.len() > 10 || (b[0] == b'0' && b.len() > 1) {
        return NO_INDEX;
    }
    let mut n: u64 = 0;
    let mut i = 0;
    while i < b.len() {
        if b[i] < b'0' || b[i] > b'9' {
            return NO_INDEX;
        }
        n = n * 10 + (b[i] - b'0') as u64;
        i += 1;
    }
    if n < NO_INDEX as u64 {
        n as u32
    } else {
        NO_INDEX
    }
}

/// The units of a string.
#[derive(Clone, Copy)]
pub(crate) enum Units {
    One(&'static [u8]),
    Two(&'static [u16]),
}

/// A reference to a string. Its units never change.
#[derive(Clone, Copy)]
pub(crate) struct S(*const Str);

impl V {
    /// The string; only for a value for which `is_str` holds.
    #[inline(always)]
    pub(crate) fn s(self) -> S {
        S(self.str_ptr())
    }
    #[inline(always)]
    pub(crate) fn as_s(self) -> Option<S> {
        if self.is_str() {
            Some(self.s())
        } else {
            None
        }
    }
}

// SAFETY (all methods): an S is made from a live header only, and strings are immutable but for the
// derived fields hash, index, flags and aux.
impl S {
    #[inline(always)]
    fn h(self) -> &'static Str {
        // SAFETY: see above.
        unsafe { &*self.0 }
    }
    #[inline(always)]
    pub fn v(self) -> V {
        V::of_str(self.0)
    }
    #[inline(always)]
    pub fn is_symbol(self) -> bool {
        self.h().flags & SYMBOL != 0
    }
    /// The value of a key, a string or a symbol.
    #[inline(always)]
    pub fn key_v(self) -> V {
        if self.is_symbol() {
            return V::of_symbol(self);
        }
        self.v()
    }
    /// The number of a well-known symbol.
    pub fn well_known_number(self) -> Option<usize> {
        let both = SYMBOL | STATIC;
        (self.h().flags & both == both).then_some(self.h().aux as usize)
    }
    /// What a symbol that is not well-known was made with.
    pub fn symbol_description(self) -> V {
        V::from_word(self.h().aux)
    }
    /// Whether a symbol is one of Symbol.for.
    pub fn is_registered(self) -> bool {
        self.h().flags & REGISTERED != 0
    }
    /// The string of a header that is no part of the heap.
    #[inline(always)]
    pub fn of_head(h: &Str) -> S {
        S(h)
    }
    #[inline(always)]
    pub fn ptr(self) -> u64 {
        self.0 as u64
    }
    #[inline(always)]
    pub fn from_ptr(p: u64) -> S {
        S(p as *const Str)
    }
    #[inline(always)]
    pub fn len(self) -> usize {
        self.h().len as usize
    }
    #[inline(always)]
    pub fn wide(self) -> bool {
        self.h().flags & WIDE != 0
    }
    #[inline(always)]
    pub fn data(self) -> *const u8 {
        (self.0 as *const u8).wrapping_offset(self.h().off as isize)
    }
    /// The units of a one-byte string.
    #[inline(always)]
    pub fn b8(self) -> &'static [u8] {
        // SAFETY: see above.
        unsafe { core::slice::from_raw_parts(self.data(), self.len()) }
    }
    /// The units of a two-byte string.
    #[inline(always)]
    pub fn b16(self) -> &'static [u16] {
        // SAFETY: see above; wide bodies are aligned to two.
        unsafe { core::slice::from_raw_parts(self.data() as *const u16, self.len()) }
    }
    #[inline(always)]
    pub fn units(self) -> Units {
        if self.wide() {
            Units::Two(self.b16())
        } else {
            Units::One(self.b8())
        }
    }
    /// The unit at `i`; 0 beyond the end.
    #[inline(always)]
    pub fn at(self, i: usize) -> u16 {
        match self.units() {
            Units::One(b) => b.get(i).copied().unwrap_or(0) as u16,
            Units::Two(b) => b.get(i).copied().unwrap_or(0),
        }
    }
    /// The `Bld` that the units of a built string lie in.
    #[inline(always)]
    pub fn built(self) -> Option<u64> {
        if self.h().flags & BUILT != 0 {
            return Some(self.h().aux);
        }
        None
    }
    fn set_flags(self, f: u32) {
        if self.h().flags & STATIC == 0 {
            // SAFETY: a header in the heap; the bits follow from the contents alone.
            unsafe { (*(self.0 as *mut Str)).flags |= f };
        }
    }
    #[inline]
    pub fn hash(self) -> u32 {
        if self.h().flags & HASHED != 0 {
            return self.h().hash;
        }
        let h = match self.units() {
            Units::One(b) => hash::of_bytes(b),
            Units::Two(b) => hash::of_units(b),
        };
        // SAFETY: literals are always hashed, so this header is in the heap.
        unsafe { (*(self.0 as *mut Str)).hash = h };
        self.set_flags(HASHED);
        h
    }
    /// The array index it spells, or NO_INDEX.
    #[inline]
    pub fn index(self) -> u32 {
        let h = self.h();
        if h.flags & INDEXED != 0 {
            return h.index;
        }
        match self.units() {
            Units::One(b) => parse_index(b),
            Units::Two(b) => {
                if b.len() > 10 {
                    return NO_INDEX;
                }
                let mut t = [0u8; 10];
                for (t, &u) in t.iter_mut().zip(b) {
                    *t = if u < 0x80 { u as u8 } else { b'x' };
                }
                parse_index(t.get(..b.len()).unwrap_or(&[]))
            }
        }
    }
    /// The canonical string of the same contents, where it is remembered.
    #[inline(always)]
    fn known_atom(self) -> Option<S> {
        if self.h().flags & LINKED != 0 {
            return Some(S(self.h().aux as *const Str));
        }
        None
    }
    #[inline(always)]
    pub fn is_atom(self) -> bool {
        self.h().flags & ATOM != 0
    }
    #[inline(always)]
    pub fn is_private(self) -> bool {
        self.h().flags & PRIVATE != 0
    }
    /// Whether it is known already that `clean` holds.
    #[inline(always)]
    pub fn known_clean(self) -> bool {
        self.h().flags & CLEAN != 0
    }
    /// Whether JSON prints its units as they are: ASCII without quote, backslash and control characters.
    #[inline(always)]
    pub fn clean(self) -> bool {
        self.known_clean() || (self.h().flags & CLEAN_KNOWN == 0 && self.find_clean())
    }
    #[inline(never)]
    fn find_clean(self) -> bool {
        let c = match self.units() {
            Units::One(b) => scan::plain(b, Stops::NonAscii) == b.len(),
            Units::Two(_) => false,
        };
        self.set_flags(CLEAN_KNOWN | if c { CLEAN } else { 0 });
        c
    }
    #[inline]
    pub fn equals(self, o: S) -> bool {
        if self.0 == o.0 {
            return true;
        }
        if self.len() != o.len() {
            return false;
        }
        match (self.units(), o.units()) {
            (Units::One(a), Units::One(b)) => scan::same(a, b),
            (Units::Two(a), Units::Two(b)) => a == b,
            (Units::One(a), Units::Two(b)) | (Units::Two(b), Units::One(a)) => {
                a.iter().zip(b).all(|(&x, &y)| x as u16 == y)
            }
        }
    }
    #[inline(always)]
    pub fn is(self, t: &[u8]) -> bool {
        match self.units() {
            Units::One(b) => scan::same(b, t),
            Units::Two(_) => false,
        }
    }
    /// Compares by code units.
    pub fn compare(self, o: S) -> core::cmp::Ordering {
        match (self.units(), o.units()) {
            (Units::One(a), Units::One(b)) => scan::compare(a, b),
            (Units::Two(a), Units::Two(b)) => a.cmp(b),
            (Units::One(a), Units::Two(b)) => a.iter().map(|&x| x as u16).cmp(b.iter().copied()),
            (Units::Two(a), Units::One(b)) => a.iter().copied().cmp(b.iter().map(|&x| x as u16)),
        }
    }
    /// The code point at `i`, and how many units it takes.
    pub fn code_point(self, i: usize) -> (u32, usize) {
        let a = self.at(i) as u32;
        if (0xD800..0xDC00).contains(&a) && i + 1 < self.len() {
            let b = self.at(i + 1) as u32;
            if (0xDC00..0xE000).contains(&b) {
                return (0x10000 + ((a - 0xD800) << 10) + (b - 0xDC00), 2);
            }
        }
        (a, 1)
    }
}

/// The table of canonical strings, by contents: open addressing, a power of two long.
#[derive(Clone, Copy)]
pub(crate) struct Atoms {
    table: *mut V,
    mask: usize,
    count: usize,
}

impl Atoms {
    pub const NONE: Atoms = Atoms { table: core::ptr::null_mut(), mask: 0, count: 0 };
}

/// A slot of the table of atoms; `clear` says that everything on the way to it lasts.
struct Place {
    i: usize,
    clear: bool,
}

/// The slots that a table starts with: seldom does a module have more than a quarter of them.
const FIRST_ATOMS: usize = 512;

/// The longest key that is kept for later requests.
const LASTING_LEN: usize = 40;

impl Rt {
    #[inline]
    pub(crate) fn new_str(&mut self, data: *const u8, len: usize, flags: u32, aux: u64) -> R<S> {
        let p = self.alloc(HEAD)? as *mut Str;
        let off = (data as i64).wrapping_sub(p as i64);
        // SAFETY: `p` is a fresh block.
        unsafe { p.write(Str { len: len as u32, flags, hash: 0, index: 0, off, aux }) };
        Ok(S(p))
    }

    /// A new symbol.
    pub(crate) fn new_symbol(&mut self, description: V, registered: bool) -> R<V> {
        let p = self.alloc(HEAD)? as *mut Str;
        let place = (p as usize - self.base()) as u32 >> 3;
        let mut head = Str::of_symbol(place.wrapping_mul(0x9E37_79B1), description.word(), false);
        head.flags |= if registered { REGISTERED } else { 0 };
        // SAFETY: `p` is a fresh block.
        unsafe { p.write(head) };
        Ok(V::of_symbol(S(p)))
    }

    /// A string with room for `len` units; the caller fills it at once.
    pub(crate) fn room(&mut self, len: usize, wide: bool) -> R<(S, *mut u8)> {
        if len > MAX_LEN {
            return Err(self.string_too_long());
        }
        let size = len << wide as usize;
        let p = self.alloc(HEAD + size)?;
        let d = p.wrapping_add(HEAD);
        let h = p as *mut Str;
        let flags = if wide { WIDE } else { 0 };
        // SAFETY: `p` is a fresh block.
        unsafe { h.write(Str { len: len as u32, flags, hash: 0, index: 0, off: HEAD as i64, aux: 0 }) };
        Ok((S(h), d))
    }

    /// A key that is equal to no other string and that no listing of keys shows.
    pub(crate) fn private_key(&mut self, prefix: &[u8], name: S) -> R<S> {
        let (s, d) = self.room(prefix.len() + name.len(), name.wide())?;
        let mut at = d;
        for &b in prefix {
            // SAFETY: `d` has room for the prefix and the name.
            unsafe {
                if name.wide() {
                    (at as *mut u16).write(b as u16);
                } else {
                    at.write(b);
                }
            }
            at = at.wrapping_add(1 << name.wide() as usize);
        }
        // SAFETY: as above; it is a fresh header.
        unsafe {
            core::ptr::copy_nonoverlapping(name.data(), at, name.len() << name.wide() as usize);
            let h = s.0 as *mut Str;
            (*h).index = NO_INDEX;
            (*h).flags |= PRIVATE | ATOM | INDEXED | CLEAN_KNOWN;
        }
        s.hash();
        Ok(s)
    }

    /// A string of Latin-1 units.
    pub(crate) fn str8(&mut self, b: &[u8]) -> R<S> {
        let (s, d) = self.room(b.len(), false)?;
        // SAFETY: `d` has room for `b`.
        unsafe { core::ptr::copy_nonoverlapping(b.as_ptr(), d, b.len()) };
        Ok(s)
    }

    /// As `str8`, of units that JSON prints as they are.
    pub(crate) fn str8_clean(&mut self, b: &[u8]) -> R<S> {
        let s = self.str8(b)?;
        s.set_flags(CLEAN | CLEAN_KNOWN);
        Ok(s)
    }

    /// A string over units that stay where they are for as long as the request lives.
    pub(crate) fn str8_at(&mut self, b: &'static [u8]) -> R<S> {
        if b.len() > MAX_LEN {
            return Err(self.string_too_long());
        }
        self.new_str(b.as_ptr(), b.len(), 0, 0)
    }

    pub(crate) fn str16(&mut self, b: &[u16]) -> R<S> {
        let (s, d) = self.room(b.len(), true)?;
        // SAFETY: `d` has room for `b` and is aligned to eight.
        unsafe { core::ptr::copy_nonoverlapping(b.as_ptr(), d as *mut u16, b.len()) };
        Ok(s)
    }

    /// A string of one unit.
    pub(crate) fn str_unit(&mut self, u: u16) -> R<S> {
        if u < 128 {
            return Ok(S(&crate::native::ASCII[u as usize].head));
        }
        if u < 256 {
            return self.str8(&[u as u8]);
        }
        self.str16(&[u])
    }

    pub(crate) fn str_code_point(&mut self, c: u32) -> R<S> {
        if c < 0x10000 {
            return self.str_unit(c as u16);
        }
        let c = c - 0x10000;
        self.str16(&[0xD800 + (c >> 10) as u16, 0xDC00 + (c & 0x3FF) as u16])
    }

    /// Units `from..to` of a string; both are clamped.
    pub(crate) fn substr(&mut self, s: S, from: usize, to: usize) -> R<S> {
        let to = to.min(s.len());
        if from >= to {
            return Ok(S(&crate::native::EMPTY_STRING.head));
        }
        if from == 0 && to == s.len() {
            return Ok(s);
        }
        if to - from == 1 {
            return self.str_unit(s.at(from));
        }
        let wide = s.wide();
        let clean = s.h().flags & (CLEAN | CLEAN_KNOWN);
        let keep = if clean == CLEAN | CLEAN_KNOWN { clean } else { 0 };
        self.new_str(s.data().wrapping_add(from << wide as usize), to - from, keep | if wide { WIDE } else { 0 }, 0)
    }

    /// The canonical string with these contents.
    #[inline]
    pub(crate) fn intern(&mut self, s: S) -> R<S> {
        if s.is_atom() {
            return Ok(s);
        }
        if let Some(a) = s.known_atom() {
            return Ok(a);
        }
        self.intern_new(s)
    }

    fn intern_new(&mut self, s: S) -> R<S> {
        let (found, at) = self.probe(s.hash(), |e| e.equals(s))?;
        let a = match found {
            Some(a) => a,
            None => self.add_atom(s, at)?,
        };
        self.link(s, a);
        Ok(a)
    }

    /// Remembers the canonical string of `s` where that lives as long.
    fn link(&mut self, s: S, a: S) {
        let room = s.h().flags & (STATIC | BUILT | ATOM) == 0;
        if room && (self.is_young(s.0 as usize) || !self.is_young(a.0 as usize)) {
            // SAFETY: a header in the heap, whose `aux` nothing else uses.
            unsafe { (*(s.0 as *mut Str)).aux = a.0 as u64 };
            s.set_flags(LINKED);
        }
    }

    /// The canonical string with this hash for which `is` holds, or else of the string that `make` makes.
    #[inline]
    pub(crate) fn intern_as(&mut self, hash: u32, is: impl Fn(S) -> bool, make: impl Fn(&mut Rt) -> R<S>) -> R<S> {
        let (found, at) = self.probe(hash, is)?;
        match found {
            Some(a) => Ok(a),
            None => {
                let s = make(self)?;
                self.add_atom(s, at)
            }
        }
    }

    /// Looks a hash up: the atom that is right, and where a new one goes.
    fn probe(&mut self, h: u32, is: impl Fn(S) -> bool) -> R<(Option<S>, Place)> {
        if self.heap.atoms.count * 2 >= self.heap.atoms.mask {
            self.grow_atoms()?;
        }
        let Atoms { table, mask, .. } = self.heap.atoms;
        let mut i = h as usize & mask;
        let mut clear = !self.is_young(table as usize);
        loop {
            // SAFETY: the table has mask + 1 slots.
            let e = unsafe { *table.add(i) };
            if e.is_empty() {
                return Ok((None, Place { i, clear }));
            }
            if e.s().hash() == h && is(e.s()) {
                return Ok((Some(e.s()), Place { i, clear }));
            }
            clear &= !self.is_young(e.s().0 as usize);
            self.charge(1)?;
            i = (i + 1) & mask;
        }
    }

    /// Makes the canonical string of contents that have none. It lasts when it is short and nothing that ends with
    /// the request lies on the way to its place.
    fn add_atom(&mut self, s: S, at: Place) -> R<S> {
        let is_static = s.h().flags & STATIC != 0;
        self.names_to_json |= s.is(b"toJSON");
        let size = HEAD + (s.len() << s.wide() as usize);
        let lasting = at.clear && self.mark != 0 && (is_static || (s.len() <= LASTING_LEN && self.can_learn(size)));
        // A literal that ends with the request as a key is a copy: shapes that last have keys that last.
        let fixed = is_static && (lasting || self.mark == 0);
        let a = if fixed {
            s
        } else if lasting {
            match self.alloc_lasting(size) {
                Some(p) => self.copy_to(s, p),
                None => return Err(self.internal()),
            }
        } else if is_static || self.is_old(s.0) || s.h().flags & BUILT != 0 {
            self.copy_str(s)?
        } else {
            s
        };
        if !fixed {
            a.hash();
            a.clean();
            let ix = a.index();
            // SAFETY: a header in the heap.
            unsafe { (*(a.0 as *mut Str)).index = ix };
            a.set_flags(ATOM | INDEXED);
        }
        let slot = self.heap.atoms.table.wrapping_add(at.i);
        if lasting {
            // SAFETY: a slot of the table, which lasts.
            unsafe { *slot = a.v() };
            self.saved.atoms.count += 1;
        } else {
            self.write(slot, a.v())?;
        }
        self.heap.atoms.count += 1;
        Ok(a)
    }

    /// A copy of a string in a block that has room for header and units.
    fn copy_to(&mut self, s: S, p: *mut u8) -> S {
        let h = p as *mut Str;
        let flags = if s.wide() { WIDE } else { 0 };
        // SAFETY: the caller made the room.
        unsafe { h.write(Str { len: s.len() as u32, flags, hash: 0, index: 0, off: HEAD as i64, aux: 0 }) };
        copy_units(s, p.wrapping_add(HEAD), s.wide());
        S(h)
    }

    /// Makes the table so large that requests seldom have to.
    pub(crate) fn room_for_atoms(&mut self) -> R<()> {
        while self.heap.atoms.mask < FIRST_ATOMS - 1 || self.heap.atoms.count * 4 >= self.heap.atoms.mask {
            self.grow_atoms()?;
        }
        Ok(())
    }

    fn copy_str(&mut self, s: S) -> R<S> {
        match s.units() {
            Units::One(b) => self.str8(b),
            Units::Two(b) => self.str16(b),
        }
    }

    fn grow_atoms(&mut self) -> R<()> {
        let old = self.heap.atoms;
        let n = if old.table.is_null() { FIRST_ATOMS } else { (old.mask + 1) * 2 };
        let table = self.alloc(n * 8)? as *mut V;
        // SAFETY: fresh block of n words; the old table has mask + 1 slots.
        unsafe {
            for i in 0..n {
                *table.add(i) = V::EMPTY;
            }
            if !old.table.is_null() {
                for i in 0..=old.mask {
                    let e = *old.table.add(i);
                    if !e.is_empty() {
                        let mut j = e.s().hash() as usize & (n - 1);
                        while !(*table.add(j)).is_empty() {
                            j = (j + 1) & (n - 1);
                        }
                        *table.add(j) = e;
                    }
                }
            }
        }
        self.heap.atoms.table = table;
        self.heap.atoms.mask = n - 1;
        Ok(())
    }
}

/// A growing string. Units are pushed; `done` makes a string of them.
pub(crate) struct Sb {
    p: *mut u8,
    len: usize,
    cap: usize,
    wide: bool,
}

impl Sb {
    pub fn new() -> Sb {
        Sb { p: core::ptr::null_mut(), len: 0, cap: 0, wide: false }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    /// Takes back what was pushed after the length was `n`.
    pub fn cut(&mut self, n: usize) {
        self.len = n.min(self.len);
    }

    /// Makes room for `n` more units, as wide as needed.
    fn reserve(&mut self, rt: &mut Rt, n: usize, wide: bool) -> R<()> {
        if wide && !self.wide {
            return self.widen(rt, n);
        }
        if self.cap - self.len >= n {
            return Ok(());
        }
        self.grow(rt, n)
    }

    #[cold]
    fn grow(&mut self, rt: &mut Rt, n: usize) -> R<()> {
        let sh = self.wide as usize;
        let need = self.len + n;
        if need > MAX_LEN {
            return Err(rt.string_too_long());
        }
        let cap = (self.cap * 2).max(need).max(64);
        if !self.p.is_null() && rt.extend(self.p, self.cap << sh, cap << sh) {
            self.cap = cap;
            return Ok(());
        }
        let p = rt.alloc(cap << sh)?;
        // SAFETY: the new block is longer than what is in use of the old one.
        unsafe { core::ptr::copy_nonoverlapping(self.p, p, self.len << sh) };
        self.p = p;
        self.cap = cap;
        Ok(())
    }

    #[cold]
    fn widen(&mut self, rt: &mut Rt, n: usize) -> R<()> {
        let need = self.len + n;
        if need > MAX_LEN {
            return Err(rt.string_too_long());
        }
        let cap = (need * 2).max(64);
        let p = rt.alloc(cap * 2)? as *mut u16;
        // SAFETY: the new block has room for twice `need` units.
        unsafe {
            for i in 0..self.len {
                *p.add(i) = *self.p.add(i) as u16;
            }
        }
        self.p = p as *mut u8;
        self.cap = cap;
        self.wide = true;
        Ok(())
    }

    #[inline]
    pub fn byte(&mut self, rt: &mut Rt, b: u8) -> R<()> {
        self.unit(rt, b as u16)
    }

    #[inline]
    pub fn unit(&mut self, rt: &mut Rt, u: u16) -> R<()> {
        self.reserve(rt, 1, u > 0xFF)?;
        // SAFETY: reserve made room for one unit.
        unsafe {
            if self.wide {
                *(self.p as *mut u16).add(self.len) = u;
            } else {
                *self.p.add(self.len) = u as u8;
            }
        }
        self.len += 1;
        Ok(())
    }

    pub fn code_point(&mut self, rt: &mut Rt, c: u32) -> R<()> {
        if c < 0x10000 {
            return self.unit(rt, c as u16);
        }
        let c = c - 0x10000;
        self.unit(rt, 0xD800 + (c >> 10) as u16)?;
        self.unit(rt, 0xDC00 + (c & 0x3FF) as u16)
    }

    /// Latin-1 bytes.
    #[inline]
    pub fn bytes(&mut self, rt: &mut Rt, b: &[u8]) -> R<()> {
        self.reserve(rt, b.len(), false)?;
        // SAFETY: reserve made room for the units.
        unsafe {
            if self.wide {
                for (i, &u) in b.iter().enumerate() {
                    *(self.p as *mut u16).add(self.len + i) = u as u16;
                }
            } else {
                core::ptr::copy_nonoverlapping(b.as_ptr(), self.p.add(self.len), b.len());
            }
        }
        self.len += b.len();
        Ok(())
    }

    /// Number::toString of a number.
    #[inline]
    pub fn number(&mut self, rt: &mut Rt, n: f64) -> R<()> {
        let mut t = [0; crate::digits::LONGEST];
        let k = crate::num::write(n, &mut t);
        self.bytes(rt, t.get(..k).unwrap_or(&[]))
    }

    pub fn units16(&mut self, rt: &mut Rt, b: &[u16]) -> R<()> {
        self.reserve(rt, b.len(), true)?;
        // SAFETY: reserve made room for the units.
        unsafe { core::ptr::copy_nonoverlapping(b.as_ptr(), (self.p as *mut u16).add(self.len), b.len()) };
        self.len += b.len();
        Ok(())
    }

    pub fn s(&mut self, rt: &mut Rt, s: S) -> R<()> {
        rt.charge(s.len() >> 5)?;
        match s.units() {
            Units::One(b) => self.bytes(rt, b),
            Units::Two(b) => self.units16(rt, b),
        }
    }

    /// Units `from..to` of `s`.
    pub fn part(&mut self, rt: &mut Rt, s: S, from: usize, to: usize) -> R<()> {
        rt.charge(to.saturating_sub(from) >> 5)?;
        match s.units() {
            Units::One(b) => self.bytes(rt, b.get(from..to).unwrap_or(&[])),
            Units::Two(b) => self.units16(rt, b.get(from..to).unwrap_or(&[])),
        }
    }

    pub fn done(self, rt: &mut Rt) -> R<S> {
        if self.len == 0 {
            return Ok(S(&crate::native::EMPTY_STRING.head));
        }
        let sh = self.wide as usize;
        rt.shrink(self.p, self.cap << sh, self.len << sh);
        rt.new_str(self.p, self.len, if self.wide { WIDE } else { 0 }, 0)
    }

    /// The bytes, when every unit is one byte wide.
    pub fn done_bytes(self, rt: &mut Rt) -> R<&'static [u8]> {
        if self.wide {
            return Err(rt.internal());
        }
        if self.len == 0 {
            return Ok(&[]);
        }
        rt.shrink(self.p, self.cap, self.len);
        // SAFETY: the block lives as long as the request.
        unsafe { Ok(core::slice::from_raw_parts(self.p, self.len)) }
    }
}
