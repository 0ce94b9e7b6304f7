//! ArrayBuffers, and the typed arrays and DataViews that look into them.
//!
//! A buffer keeps behind its header: the address of its bytes, their number, the most it can have (or NONE), the
//! first of its views, and its state. A view keeps: its buffer, where it begins, its length (or NONE: to the end), and
//! the next view of the buffer. A typed array has the address of its first element and their number in its header as
//! well, for fast code; it has none of that where its buffer can change (TRACKS), and asks the buffer.

use super::*;

/// The type of the elements of a typed array.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
pub(crate) enum Kind {
    I8,
    U8,
    /// Uint8ClampedArray.
    U8C,
    I16,
    U16,
    I32,
    U32,
    F32,
    F64,
    I64,
    U64,
}

pub(crate) const KINDS: [Kind; 11] = [
    Kind::I8,
    Kind::U8,
    Kind::U8C,
    Kind::I16,
    Kind::U16,
    Kind::I32,
    Kind::U32,
    Kind::F32,
    Kind::F64,
    Kind::I64,
    Kind::U64,
];

impl Kind {
    /// The binary logarithm of an element's size.
    #[inline(always)]
    pub const fn shift(self) -> u32 {
        match self {
            Kind::I8 | Kind::U8 | Kind::U8C => 0,
            Kind::I16 | Kind::U16 => 1,
            Kind::I32 | Kind::U32 | Kind::F32 => 2,
            Kind::F64 | Kind::I64 | Kind::U64 => 3,
        }
    }
    #[inline(always)]
    pub const fn size(self) -> usize {
        1 << self.shift()
    }
    pub const fn is_big(self) -> bool {
        matches!(self, Kind::I64 | Kind::U64)
    }
    pub const fn name(self) -> &'static str {
        match self {
            Kind::I8 => "Int8Array",
            Kind::U8 => "Uint8Array",
            Kind::U8C => "Uint8ClampedArray",
            Kind::I16 => "Int16Array",
            Kind::U16 => "Uint16Array",
            Kind::I32 => "Int32Array",
            Kind::U32 => "Uint32Array",
            Kind::F32 => "Float32Array",
            Kind::F64 => "Float64Array",
            Kind::I64 => "BigInt64Array",
            Kind::U64 => "BigUint64Array",
        }
    }
    /// The bits of an element that a number becomes.
    #[inline(always)]
    pub fn bits(self, n: f64) -> u64 {
        match self {
            Kind::F64 => n.to_bits(),
            Kind::F32 => (n as f32).to_bits() as u64,
            Kind::U8C => clamped(n) as u64,
            _ => crate::conv::int32(n) as u32 as u64,
        }
    }
}

/// ToUint8Clamp: halves to even.
fn clamped(n: f64) -> u8 {
    if !(n > 0.0) {
        return 0;
    }
    if n >= 255.0 {
        return 255;
    }
    let low = n as u8;
    let rest = n - low as f64;
    low + (rest > 0.5 || rest == 0.5 && low & 1 == 1) as u8
}

/// Says that a length or a most length is not fixed.
pub(crate) const NONE: usize = usize::MAX;

const DATA: usize = 0;
const LEN: usize = 1;
const MOST: usize = 2;
const VIEWS: usize = 3;
const STATE: usize = 4;
const BUFFER: usize = 0;
const OFFSET: usize = 1;
const LENGTH: usize = 2;
const NEXT: usize = 3;

const DETACHED: usize = 1;
/// The bytes have been logged: this request may write them.
const LOGGED: usize = 2;

/// Buffers up to here are logged as a whole when a request first writes to one of the module's.
const LOG_WHOLE: usize = 4096;

/// In the header of a typed array, beside its kind: it asks its buffer.
const TRACKS: u16 = 1 << 8;

/// Bytes that can be read and written: where they are, and how many.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub at: *mut u8,
    pub len: usize,
}

impl Span {
    /// The bytes as they are now.
    pub fn bytes(self) -> &'static [u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: a span is of a live buffer.
        unsafe { core::slice::from_raw_parts(self.at, self.len) }
    }
}

// SAFETY (all methods): the values behind the header are those that `new_buffer` and `new_view` put there.
impl O {
    #[inline(always)]
    fn word(self, i: usize) -> usize {
        self.extra(i).word() as usize
    }
    pub fn is_detached(self) -> bool {
        self.word(STATE) & DETACHED != 0
    }
    /// A buffer's bytes.
    pub fn buffer_span(self) -> Span {
        Span { at: self.word(DATA) as *mut u8, len: self.word(LEN) }
    }
    /// The most bytes a buffer can have; NONE where it has a fixed length.
    pub fn buffer_most(self) -> usize {
        self.word(MOST)
    }
    /// The buffer of a view.
    pub fn view_buffer(self) -> O {
        self.extra(BUFFER).o()
    }
    pub fn view_offset(self) -> usize {
        self.word(OFFSET)
    }
    /// Whether a view goes to the end of its buffer, wherever that is.
    pub fn view_follows(self) -> bool {
        self.word(LENGTH) == NONE
    }
    /// The bytes of a view whose elements have this size; None where it is out of bounds or its buffer detached.
    pub fn view_span(self, shift: u32) -> Option<Span> {
        let (b, offset) = (self.view_buffer(), self.view_offset());
        let all = b.buffer_span();
        if b.is_detached() || offset > all.len {
            return None;
        }
        let rest = all.len - offset;
        let len = if self.view_follows() { rest >> shift << shift } else { self.word(LENGTH) << shift };
        if len > rest {
            return None;
        }
        Some(Span { at: all.at.wrapping_add(offset), len })
    }
    /// The type of a typed array's elements.
    #[inline(always)]
    pub fn kind(self) -> Kind {
        KINDS[(unsafe { (*self.0).pad } & !TRACKS) as usize % KINDS.len()]
    }
    /// A typed array's bytes; None where it is out of bounds or its buffer detached.
    #[inline(always)]
    pub fn typed_span(self) -> Option<Span> {
        unsafe {
            if (*self.0).pad & TRACKS == 0 {
                let len = ((*self.0).aux as usize) << self.kind().shift();
                return Some(Span { at: (*self.0).elems as *mut u8, len });
            }
        }
        self.view_span(self.kind().shift())
    }
    /// The number of a typed array's elements; 0 where it is out of bounds.
    #[inline(always)]
    pub fn typed_len(self) -> usize {
        self.typed_span().map_or(0, |s| s.len >> self.kind().shift())
    }
    /// The length of a typed array that has nothing of its own but its elements and inherits what it was made with;
    /// None for any other object.
    #[inline(always)]
    pub fn plain_typed_len(self) -> Option<u32> {
        unsafe {
            let plain =
                (*self.0).class == Class::Typed && (*self.0).shape == (*self.0).ecap && (*self.0).pad & TRACKS == 0;
            plain.then_some((*self.0).aux)
        }
    }
    /// Whether a typed array has the properties and the prototype that it was made with.
    pub fn is_plain_typed(self) -> bool {
        unsafe { (*self.0).class == Class::Typed && (*self.0).shape == (*self.0).ecap }
    }
}

/// The header's word of class, flags and kind of a typed array of kind `K` that has nothing unusual about it.
const fn plain_word<const K: u16>() -> u32 {
    plain_word_of(K)
}

const fn plain_word_of(kind: u16) -> u32 {
    Class::Typed as u32 | (kind as u32) << 16
}

impl V {
    /// Where element `i` is, if this is a typed array of kind `K` that has it.
    #[inline(always)]
    pub(crate) fn place_in<const K: u16>(self, i: i64) -> Option<*mut u8> {
        if !self.is_obj() {
            return None;
        }
        // SAFETY: a live header; class, flags and pad are one aligned word. A typed array that does not track its buffer
        // has `aux` elements.
        unsafe {
            let o = self.obj_ptr();
            let word = (&raw const (*o).class).cast::<u32>();
            if *word == plain_word::<K>() && (i as u64) < (*o).aux as u64 {
                return Some(((*o).elems as *mut u8).add((i as usize) << KINDS[K as usize].shift()));
            }
        }
        None
    }

    /// Where the elements of a typed array of a kind are, and how many, if there is nothing unusual about it.
    pub(crate) fn typed_elements(self, kind: u16) -> Option<(*mut u8, u32)> {
        if !self.is_obj() {
            return None;
        }
        // SAFETY: as above.
        unsafe {
            let o = self.obj_ptr();
            let word = (&raw const (*o).class).cast::<u32>();
            (*word == plain_word_of(kind)).then_some(((*o).elems as *mut u8, (*o).aux))
        }
    }

    /// The typed array that a value is.
    #[inline(always)]
    pub(crate) fn as_typed(self) -> Option<O> {
        self.as_o().filter(|o| o.class() == Class::Typed)
    }
    /// The ArrayBuffer that a value is.
    pub(crate) fn as_buffer(self) -> Option<O> {
        self.as_o().filter(|o| o.class() == Class::Buffer)
    }
}

fn word(n: usize) -> V {
    V::from_word(n as u64)
}

impl Rt {
    /// Memory for `n` bytes, all zero.
    fn zeroed(&mut self, n: usize) -> R<*mut u8> {
        self.charge(n >> 5)?;
        let p = self.alloc(n)?;
        // SAFETY: a fresh block.
        unsafe { core::ptr::write_bytes(p, 0, n) };
        Ok(p)
    }

    /// A new ArrayBuffer of zeros; `most` NONE where its length is fixed.
    pub(crate) fn new_buffer(&mut self, len: usize, most: usize) -> R<O> {
        let data = self.zeroed(len)?;
        let shape = self.root(V::native(native::ARRAY_BUFFER_PROTO))?;
        let o = self.new_obj(shape, Class::Buffer, 0, 5)?;
        for (i, v) in [word(data as usize), word(len), word(most), V::UNDEFINED, word(0)].into_iter().enumerate() {
            self.write(o.extra_ptr(i), v)?;
        }
        Ok(o)
    }

    /// A new ArrayBuffer with these bytes.
    pub(crate) fn buffer_of(&mut self, bytes: &[u8]) -> R<O> {
        let b = self.new_buffer(bytes.len(), NONE)?;
        // SAFETY: a fresh buffer of that length.
        unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), b.buffer_span().at, bytes.len()) };
        Ok(b)
    }

    /// A new typed array over a buffer, which has room for it; `len` in elements, or NONE.
    pub(crate) fn new_typed(&mut self, kind: Kind, buffer: O, offset: usize, len: usize) -> R<O> {
        let shape = self.root(V::native(native::typed_proto(kind)))?;
        let o = self.new_view(shape, Class::Typed, buffer, offset, len)?;
        let tracks = buffer.buffer_most() != NONE;
        // SAFETY: a fresh object.
        unsafe {
            (*o.0).pad = kind as u16 | if tracks { TRACKS } else { 0 };
            (*o.0).ecap = shape;
            if !tracks {
                (*o.0).elems = buffer.buffer_span().at.wrapping_add(offset) as *mut V;
                (*o.0).aux = len as u32;
            }
        }
        Ok(o)
    }

    /// A new typed array of `len` zeros over a buffer of its own.
    pub(crate) fn typed_of_len(&mut self, kind: Kind, len: usize) -> R<O> {
        let buffer = self.new_buffer(len << kind.shift(), NONE)?;
        self.new_typed(kind, buffer, 0, len)
    }

    pub(crate) fn new_data_view(&mut self, buffer: O, offset: usize, len: usize) -> R<O> {
        let shape = self.root(V::native(native::DATA_VIEW_PROTO))?;
        self.new_view(shape, Class::DataView, buffer, offset, len)
    }

    fn new_view(&mut self, shape: u32, class: Class, buffer: O, offset: usize, len: usize) -> R<O> {
        let o = self.new_obj(shape, class, 0, 4)?;
        let next = buffer.extra(VIEWS);
        for (i, v) in [buffer.v(), word(offset), word(len), next].into_iter().enumerate() {
            self.write(o.extra_ptr(i), v)?;
        }
        self.write(buffer.extra_ptr(VIEWS), o.v())?;
        Ok(o)
    }

    /// Gives a new object without properties another prototype than it was made with.
    pub(crate) fn adopt(&mut self, o: O, proto: V) -> R<()> {
        let shape = self.root(proto)?;
        // SAFETY: a fresh object.
        unsafe { (*o.0).shape = shape };
        Ok(())
    }

    /// Takes the bytes from a buffer: its views are out of bounds from now on.
    pub(crate) fn detach(&mut self, b: O) -> R<()> {
        self.write(b.extra_ptr(LEN), word(0))?;
        self.write(b.extra_ptr(STATE), word(b.word(STATE) | DETACHED))?;
        let mut view = b.extra(VIEWS);
        while let Some(o) = view.as_o() {
            self.charge(1)?;
            self.touch_head(o)?;
            // SAFETY: a live view.
            unsafe {
                (*o.0).pad |= TRACKS;
                if (*o.0).class == Class::Typed {
                    (*o.0).aux = 0;
                }
            }
            view = o.extra(NEXT);
        }
        Ok(())
    }

    /// Changes the length of a buffer that can be resized.
    pub(crate) fn resize(&mut self, b: O, len: usize) -> R<()> {
        let old = b.buffer_span();
        if len > old.len {
            let data = self.zeroed(len)?;
            self.charge(old.len >> 5)?;
            // SAFETY: a fresh block, longer than the old one.
            unsafe { core::ptr::copy_nonoverlapping(old.at, data, old.len) };
            self.write(b.extra_ptr(DATA), word(data as usize))?;
        }
        self.write(b.extra_ptr(LEN), word(len))
    }

    /// To be called before `n` bytes of a buffer are written: what is module state is logged.
    #[inline(always)]
    pub(crate) fn touch_bytes(&mut self, buffer: O, at: *const u8, n: usize) -> R<()> {
        if self.is_old(at) {
            return self.log_bytes(buffer, at as usize, n);
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn log_bytes(&mut self, buffer: O, at: usize, n: usize) -> R<()> {
        let all = buffer.buffer_span();
        if buffer.word(STATE) & LOGGED != 0 {
            return Ok(());
        }
        if all.len <= LOG_WHOLE {
            self.charge(all.len >> 3)?;
            self.touch(all.at, all.len)?;
            return self.write(buffer.extra_ptr(STATE), word(buffer.word(STATE) | LOGGED));
        }
        let first = at & !7;
        self.charge((at + n - first) >> 3)?;
        self.touch(first as *const u8, at + n - first)
    }

    /// Element `i` of a kind at an address, which is there.
    #[inline(always)]
    pub(crate) fn load(&mut self, kind: Kind, at: *const u8, i: usize) -> R<V> {
        // SAFETY: callers know that the element is there; a buffer's bytes may be at any address for DataViews.
        unsafe {
            Ok(V::num(match kind {
                Kind::U8 | Kind::U8C => *at.add(i) as f64,
                Kind::I8 => *(at as *const i8).add(i) as f64,
                Kind::I16 => (at as *const i16).add(i).read_unaligned() as f64,
                Kind::U16 => (at as *const u16).add(i).read_unaligned() as f64,
                Kind::I32 => (at as *const i32).add(i).read_unaligned() as f64,
                Kind::U32 => (at as *const u32).add(i).read_unaligned() as f64,
                Kind::F32 => return self.number((at as *const f32).add(i).read_unaligned() as f64),
                Kind::F64 => return self.number((at as *const f64).add(i).read_unaligned()),
                Kind::I64 => return self.big_of_i64((at as *const i64).add(i).read_unaligned()),
                Kind::U64 => return self.big_of_u64((at as *const u64).add(i).read_unaligned()),
            }))
        }
    }

    /// A number that was read from bytes: a NaN whose bits mean something else in a value stops.
    #[inline(always)]
    fn number(&mut self, n: f64) -> R<V> {
        let v = V::num(n);
        if v.is_num() {
            return Ok(v);
        }
        Err(self.api("a NaN with bits of its own"))
    }

    /// The bits that a value becomes as an element of a kind: ToNumber, or ToBigInt.
    #[inline(always)]
    pub(crate) fn element_bits(&mut self, kind: Kind, v: V) -> R<u64> {
        if kind.is_big() {
            return Ok(crate::bigint::ops::to_bigint(self, v)?.big().low());
        }
        Ok(kind.bits(crate::typed::to_num(self, v)?))
    }

    /// Writes the lowest bits as element `i`, which is there and may be written.
    #[inline(always)]
    pub(crate) fn store(&mut self, kind: Kind, at: *mut u8, i: usize, bits: u64) {
        // SAFETY: as in `load`.
        unsafe {
            match kind.shift() {
                0 => *at.add(i) = bits as u8,
                1 => (at as *mut u16).add(i).write_unaligned(bits as u16),
                2 => (at as *mut u32).add(i).write_unaligned(bits as u32),
                _ => (at as *mut u64).add(i).write_unaligned(bits),
            }
        }
    }

    /// TypedArrayGetElement; None where there is no such element.
    #[inline]
    pub(crate) fn typed_get(&mut self, o: O, i: usize) -> R<Option<V>> {
        let kind = o.kind();
        match o.typed_span() {
            Some(s) if i < s.len >> kind.shift() => Ok(Some(self.load(kind, s.at, i)?)),
            _ => Ok(None),
        }
    }

    /// TypedArraySetElement: the value is converted, and then dropped where there is no such element.
    #[inline]
    pub(crate) fn typed_set(&mut self, o: O, i: usize, v: V) -> R<()> {
        let bits = self.element_bits(o.kind(), v)?;
        self.typed_set_bits(o, i, bits)
    }

    #[inline(always)]
    pub(crate) fn typed_set_bits(&mut self, o: O, i: usize, bits: u64) -> R<()> {
        let kind = o.kind();
        let Some(s) = o.typed_span() else { return Ok(()) };
        if i >= s.len >> kind.shift() {
            return Ok(());
        }
        if self.is_old(s.at) {
            self.touch_bytes(o.view_buffer(), s.at.wrapping_add(i << kind.shift()), kind.size())?;
        }
        self.store(kind, s.at, i, bits);
        Ok(())
    }
}
