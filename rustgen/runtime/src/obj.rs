//! Objects: a header, named properties in slots that a shape describes, and indexed elements, dense or sorted.
//! A shape is shared by objects that got the same keys in the same order; an object with many keys, or one
//! that lost a key, has a shape of its own (a dictionary).

use crate::mem::{Guess, Rt, GUESSES};
use crate::native;
use crate::str::S;
use crate::value::{R, V};

mod bytes;
mod elems;

pub(crate) use bytes::{Kind, Span, KINDS, NONE};

pub(crate) const W: u32 = 1;
pub(crate) const E: u32 = 2;
pub(crate) const C: u32 = 4;
/// The value is an accessor pair (a cell), or POISON.
pub(crate) const ACC: u32 = 8;
/// Of an element of an arguments object: the value is the box of the parameter that it shares. Only this module sees it.
const MAPPED: u32 = 16;
pub(crate) const WEC: u32 = W | E | C;
pub(crate) const WC: u32 = W | C;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Class {
    Object,
    Array,
    Func,
    Bound,
    Error,
    Args,
    Wrap,
    /// The table is behind the header, as in a Set.
    Map,
    Set,
    /// Of a Map or Set: the state of its walk and its prototype are behind the header.
    Iterator,
    /// The program is behind the header.
    RegExp,
    /// An ArrayBuffer, and what looks into one: see `bytes`.
    Buffer,
    Typed,
    DataView,
    /// The table is behind the header, as in a Map.
    WeakMap,
    WeakSet,
    /// The target is behind the header.
    WeakRef,
    /// The table of the tokens is behind the header.
    Registry,
    /// The time value is behind the header.
    Date,
    /// State, result and whether it is handled are behind the header.
    Promise,
    /// Frame and state are behind the header.
    Generator,
    /// A built-in function that another has made; its values are behind the header.
    Closure,
    /// Target and handler are behind the header.
    Proxy,
}

/// Elements can be neither written nor removed.
pub(crate) const FROZEN: u8 = 1;
/// Elements cannot be removed.
pub(crate) const SEALED: u8 = 2;
/// No property can be added.
pub(crate) const FIXED: u8 = 4;
/// `elems` is a `Sparse`.
pub(crate) const SPARSE: u8 = 8;
/// A function whose own properties have not been made yet.
pub(crate) const LAZY: u8 = 16;
/// Others have it as prototype.
pub(crate) const PROTO: u8 = 64;
/// An array's length cannot be written.
pub(crate) const FIXED_LEN: u8 = 32;
/// In the header of a function: it is a class.
const IS_CLASS: u16 = 1;

#[repr(C)]
pub struct Obj {
    shape: u32,
    scap: u32,
    slots: *mut V,
    elems: *mut V,
    elen: u32,
    ecap: u32,
    /// Array: its length. Function: its number. Others: the root shape of objects that have this one as prototype.
    aux: u32,
    class: Class,
    flags: u8,
    /// Function: whether it is a class. The prototype of a class without heritage: one more than the class's number.
    pad: u16,
}

pub(crate) const OBJ_SIZE: usize = core::mem::size_of::<Obj>();

const DICT: u32 = 1;
/// Of a shape's flags, the bits above: who made the objects that have it.
const MAKER: u32 = 1;
/// The most keys of a shared shape.
const MAX_SHARED: u32 = 64;
/// The most transitions from one shape.
const MAX_CHILDREN: u32 = 256;

#[repr(C)]
pub(crate) struct Shape {
    proto: V,
    props: *mut Prop,
    n: u32,
    cap: u32,
    first_child: u32,
    sibling: u32,
    children: u32,
    flags: u32,
    index: *mut u32,
    imask: u32,
    /// Of a dictionary: how many properties it has. Of a root: how many slots objects that begin with it need.
    live: u32,
}

/// The slots of an object of which nothing is known, and the most that are given to one at once.
const ROOM: u32 = 4;
const MOST_ROOM: u32 = 32;

#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Prop {
    /// Address of the canonical string; 0 for a removed key of a dictionary.
    pub key: u64,
    pub attrs: u32,
    /// The key's hash.
    hash: u32,
}

impl Prop {
    /// The key; only of a property that was not removed.
    #[inline(always)]
    pub fn key(&self) -> S {
        S::from_ptr(self.key)
    }
    /// Whether it is there and no private element.
    #[inline]
    pub fn is_listed(&self) -> bool {
        self.key != 0 && !self.key().is_private()
    }
}

#[derive(Clone, Copy)]
#[repr(C)]
struct Elem {
    v: V,
    index: u32,
    attrs: u32,
}

#[repr(C)]
struct Sparse {
    n: u32,
    cap: u32,
    at: *mut Elem,
}

/// The roots of the shape trees.
#[derive(Clone, Copy)]
pub(crate) struct Shapes {
    pub object: u32,
    pub array: u32,
    pub func: u32,
    pub map: u32,
    pub set: u32,
    /// Other roots, a list.
    roots: u32,
}

impl Shapes {
    pub const NONE: Shapes = Shapes { object: 0, array: 0, func: 0, map: 0, set: 0, roots: 0 };
}

/// A property key: an array index or a canonical string.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Index(u32),
    Name(S),
}

/// An own property as found: its value (or accessor cell) and attributes.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    pub v: V,
    pub attrs: u32,
}

/// A reference to an object of the heap.
#[derive(Clone, Copy)]
pub(crate) struct O(*mut Obj);

impl V {
    /// The object; only for a value for which `is_obj` holds.
    #[inline(always)]
    pub(crate) fn o(self) -> O {
        O(self.obj_ptr())
    }
    #[inline(always)]
    pub(crate) fn as_o(self) -> Option<O> {
        if self.is_obj() {
            Some(self.o())
        } else {
            None
        }
    }
    #[inline(always)]
    pub(crate) fn as_array(self) -> Option<O> {
        if self.is_obj() && self.o().class() == Class::Array {
            Some(self.o())
        } else {
            None
        }
    }
}

// SAFETY (all methods): an O is made from a live header only; `slots` has room for `scap` values and
// `elems` for `ecap`, of which `elen` are in use.
impl O {
    #[inline(always)]
    pub fn v(self) -> V {
        V::of_obj(self.0)
    }
    #[inline(always)]
    pub fn shape(self) -> u32 {
        unsafe { (*self.0).shape }
    }
    #[inline(always)]
    pub fn class(self) -> Class {
        unsafe { (*self.0).class }
    }
    #[inline(always)]
    pub fn flags(self) -> u8 {
        unsafe { (*self.0).flags }
    }
    #[inline(always)]
    pub fn has(self, f: u8) -> bool {
        self.flags() & f != 0
    }
    #[inline(always)]
    pub fn slot(self, i: u32) -> V {
        unsafe { *(*self.0).slots.add(i as usize) }
    }
    #[inline(always)]
    pub fn slot_ptr(self, i: u32) -> *mut V {
        unsafe { (*self.0).slots.add(i as usize) }
    }
    /// Whether a function is a class.
    #[inline(always)]
    pub fn is_class(self) -> bool {
        unsafe { (*self.0).class == Class::Func && (*self.0).pad == IS_CLASS }
    }
    /// An array's length, a function's number.
    #[inline(always)]
    pub fn aux(self) -> u32 {
        unsafe { (*self.0).aux }
    }
    /// The number of dense elements, holes among them; 0 when they are sparse.
    #[inline(always)]
    pub fn elen(self) -> u32 {
        unsafe { (*self.0).elen }
    }
    /// A dense element; EMPTY for a hole and beyond.
    #[inline(always)]
    pub fn dense(self, i: u32) -> V {
        unsafe {
            if i < (*self.0).elen {
                *(*self.0).elems.add(i as usize)
            } else {
                V::EMPTY
            }
        }
    }
    /// The dense elements as they are now.
    #[inline(always)]
    pub fn elems(self) -> &'static [V] {
        unsafe {
            if (*self.0).elen == 0 {
                return &[];
            }
            core::slice::from_raw_parts((*self.0).elems, (*self.0).elen as usize)
        }
    }
    #[inline(always)]
    pub fn elem_ptr(self, i: u32) -> *mut V {
        unsafe { (*self.0).elems.add(i as usize) }
    }
    /// The values behind the header, as `new_obj` was asked to keep.
    #[inline(always)]
    pub fn extra(self, i: usize) -> V {
        unsafe { *((self.0 as *mut u8).add(OBJ_SIZE) as *mut V).add(i) }
    }
    #[inline(always)]
    pub fn extra_ptr(self, i: usize) -> *mut V {
        unsafe { ((self.0 as *mut u8).add(OBJ_SIZE) as *mut V).add(i) }
    }
    fn sparse(self) -> &'static mut Sparse {
        unsafe { &mut *((*self.0).elems as *mut Sparse) }
    }
    fn sparse_elems(self) -> &'static mut [Elem] {
        let s = self.sparse();
        unsafe { core::slice::from_raw_parts_mut(s.at, s.n as usize) }
    }
}

/// The first two bytes of a key.
#[inline(always)]
pub(crate) fn start_of(b: &[u8]) -> u16 {
    match b {
        [a, b, ..] => u16::from_le_bytes([*a, *b]),
        // The quote that JSON has behind it.
        [a] => u16::from_le_bytes([*a, b'"']),
        [] => 0,
    }
}

#[inline(always)]
fn guess_at(id: u32, start: u16) -> usize {
    ((id >> 3) ^ (start as u32).wrapping_mul(0x9E37_79B1) >> 24) as usize & (GUESSES - 1)
}

impl Rt {
    #[inline(always)]
    fn shape(&self, id: u32) -> *mut Shape {
        (self.base() + id as usize) as *mut Shape
    }

    fn shape_ref(&self, id: u32) -> &'static Shape {
        // SAFETY: ids are offsets of live shapes.
        unsafe { &*self.shape(id) }
    }

    /// The described properties of a shape, removed ones (key 0) among them.
    pub(crate) fn props(&self, id: u32) -> &'static [Prop] {
        let s = self.shape_ref(id);
        if s.n == 0 {
            return &[];
        }
        // SAFETY: `props` has `n` entries.
        unsafe { core::slice::from_raw_parts(s.props, s.n as usize) }
    }

    fn new_shape(&mut self, proto: V, flags: u32) -> R<u32> {
        let p = self.alloc(core::mem::size_of::<Shape>())? as *mut Shape;
        Ok(self.init_shape(p, proto, flags))
    }

    /// A shared shape: one that stays for later requests, if it can.
    fn new_shared_shape(&mut self, proto: V, maker: u32, lasting: bool) -> R<u32> {
        let flags = maker << MAKER;
        if lasting && !(proto.is_obj() && self.is_young(proto.o().0 as usize)) {
            if let Some(p) = self.alloc_lasting(core::mem::size_of::<Shape>()) {
                return Ok(self.init_shape(p as *mut Shape, proto, flags));
            }
        }
        self.new_shape(proto, flags)
    }

    fn init_shape(&mut self, p: *mut Shape, proto: V, flags: u32) -> u32 {
        let none = core::ptr::null_mut();
        // SAFETY: a fresh block.
        unsafe {
            p.write(Shape {
                proto,
                props: none,
                n: 0,
                cap: 0,
                first_child: 0,
                sibling: 0,
                children: 0,
                flags,
                index: core::ptr::null_mut(),
                imask: 0,
                live: 0,
            })
        };
        (p as usize - self.base()) as u32
    }

    /// Whether a shape lives on after the request.
    pub(crate) fn lasts(&self, id: u32) -> bool {
        !self.is_young(self.shape(id) as usize)
    }

    /// The key that came last to a shape that has one, and its attributes.
    #[inline(always)]
    pub(crate) fn last_prop(&self, id: u32) -> (S, u32) {
        let s = self.shape_ref(id);
        // SAFETY: `props` has `n` entries, of which callers know that there is one.
        let p = unsafe { *s.props.add(s.n as usize - 1) };
        (S::from_ptr(p.key), p.attrs)
    }

    /// The shape and the key that came next the last time, given how the key begins.
    #[inline(always)]
    pub(crate) fn guess(&self, id: u32, start: u16) -> Option<(u32, S)> {
        let g = self.guesses[guess_at(id, start)];
        if g.shape != id {
            return None;
        }
        Some((g.next, S::from_ptr(g.key)))
    }

    /// Remembers that an object of shape `id` became one of shape `next`, its child by a plain property, if that is
    /// so for later requests, too. Nothing but speed depends on it.
    pub(crate) fn set_guess(&mut self, id: u32, next: u32) {
        let key = self.last_prop(next).0;
        if !key.wide() && key.clean() && self.lasts(next) && self.lasts(id) {
            self.guesses[guess_at(id, start_of(key.b8()))] = Guess { shape: id, next, key: key.ptr() };
        }
    }

    /// Makes the roots that every instance needs.
    pub(crate) fn init_shapes(&mut self) -> R<()> {
        self.heap.shapes.object = self.new_shape(V::native(native::OBJECT_PROTO), 0)?;
        self.heap.shapes.array = self.new_shape(V::native(native::ARRAY_PROTO), 0)?;
        self.heap.shapes.func = self.new_shape(V::native(native::FUNCTION_PROTO), 0)?;
        self.heap.shapes.map = self.new_shape(V::native(native::MAP_PROTO), 0)?;
        self.heap.shapes.set = self.new_shape(V::native(native::SET_PROTO), 0)?;
        self.all_pristine();
        Ok(())
    }

    /// The shape of an object without own properties whose prototype is `proto`.
    pub(crate) fn root(&mut self, proto: V) -> R<u32> {
        if proto.is_native() {
            match proto.native_id() {
                native::OBJECT_PROTO => return Ok(self.heap.shapes.object),
                native::ARRAY_PROTO => return Ok(self.heap.shapes.array),
                native::FUNCTION_PROTO => return Ok(self.heap.shapes.func),
                native::MAP_PROTO => return Ok(self.heap.shapes.map),
                native::SET_PROTO => return Ok(self.heap.shapes.set),
                // What inherits from dates has their toJSON.
                native::DATE_PROTO => self.names_to_json = true,
                _ => {}
            }
        }
        self.root_made_by(proto, 0)
    }

    /// The same for what `new` of a function makes for that function itself; `maker` is one more than its number, and 0 for
    /// objects that nobody made in this way. The objects of one prototype have one root a maker.
    pub(crate) fn root_made_by(&mut self, proto: V, maker: u32) -> R<u32> {
        if let Some(o) = proto.as_o() {
            if !o.has(PROTO) {
                self.inherit(o);
            }
            if o.class() == Class::Object {
                let first = self.first_root(o, maker)?;
                if self.maker_of(first) == maker {
                    return Ok(first);
                }
                return self.other_root(first, maker);
            }
        }
        let mut r = self.heap.shapes.roots;
        while r != 0 {
            if self.shape_ref(r).proto.same(proto) && self.maker_of(r) == maker {
                return Ok(r);
            }
            self.charge(1)?;
            r = self.shape_ref(r).sibling;
        }
        let head = self.heap.shapes.roots;
        let r = self.new_shared_shape(proto, maker, head == 0 || self.lasts(head))?;
        // SAFETY: a live shape.
        unsafe { (*self.shape(r)).sibling = head };
        self.heap.shapes.roots = r;
        if self.mark != 0 && self.lasts(r) {
            self.saved.shapes.roots = r;
        }
        Ok(r)
    }

    /// The root that a prototype has found first: of the prototype of a class, that of what the class makes.
    fn first_root(&mut self, proto: O, maker: u32) -> R<u32> {
        if proto.aux() == 0 {
            // SAFETY: a live object.
            let of_class = unsafe { (*proto.0).pad } as u32;
            let r = self.new_shared_shape(proto.v(), if of_class != 0 { of_class } else { maker }, true)?;
            if self.lasts(r) {
                // SAFETY: a live object; nothing but the runtime sees this word.
                unsafe { (*proto.0).aux = r };
            } else {
                self.set_aux(proto, r)?;
            }
        }
        Ok(proto.aux())
    }

    /// The root of what a class makes, for itself or for a class that extends it; `proto` is the prototype of the one or the
    /// other.
    pub(crate) fn root_of_class(&mut self, proto: O) -> R<u32> {
        if !proto.has(PROTO) {
            self.inherit(proto);
        }
        self.first_root(proto, 0)
    }

    /// The root of another maker, behind the first one of a prototype.
    #[cold]
    #[inline(never)]
    fn other_root(&mut self, first: u32, maker: u32) -> R<u32> {
        let mut r = self.shape_ref(first).sibling;
        while r != 0 {
            if self.maker_of(r) == maker {
                return Ok(r);
            }
            self.charge(1)?;
            r = self.shape_ref(r).sibling;
        }
        let r = self.new_shared_shape(self.shape_ref(first).proto, maker, self.lasts(first))?;
        let p = self.shape(first);
        if !self.lasts(r) {
            self.touch(p, core::mem::size_of::<Shape>())?;
        }
        // SAFETY: live shapes.
        unsafe {
            (*self.shape(r)).sibling = (*p).sibling;
            (*p).sibling = r;
        }
        Ok(r)
    }

    /// Who made the objects of a shape: see `root_made_by`.
    pub(crate) fn maker_of(&self, shape: u32) -> u32 {
        self.shape_ref(shape).flags >> MAKER
    }

    /// Says of which class an object is the prototype, before anything inherits from it; the class has no heritage.
    pub(crate) fn set_class_of(&mut self, proto: O, maker: u32) -> R<()> {
        if maker <= u16::MAX as u32 {
            // SAFETY: a fresh object.
            unsafe { (*proto.0).pad = maker as u16 };
            return Ok(());
        }
        self.root_made_by(proto.v(), maker).map(|_| ())
    }

    /// A new object with room for `slots` named properties and `extra` hidden values behind its header.
    #[inline]
    pub(crate) fn new_obj(&mut self, shape: u32, class: Class, slots: u32, extra: usize) -> R<O> {
        let p = self.alloc(OBJ_SIZE + 8 * (slots as usize + extra))? as *mut Obj;
        let s = (p as usize + OBJ_SIZE + 8 * extra) as *mut V;
        let none = core::ptr::null_mut();
        // SAFETY: a fresh block.
        unsafe {
            p.write(Obj {
                shape,
                scap: slots,
                slots: s,
                elems: none,
                elen: 0,
                ecap: 0,
                aux: 0,
                class,
                flags: 0,
                pad: 0,
            })
        };
        Ok(O(p))
    }

    /// Writes the first `N` slots of an object just made with room for them.
    #[inline(always)]
    pub(crate) fn fill_slots<const N: usize>(&mut self, o: O, v: [V; N]) {
        // SAFETY: new_obj made the room behind the header.
        unsafe { *((*o.0).slots as *mut [V; N]) = v };
    }

    /// How many slots a new object of a root shape gets: as many as the last ones needed.
    #[inline(always)]
    pub(crate) fn room_of(&self, root: u32) -> u32 {
        self.shape_ref(root).live.max(ROOM)
    }

    /// Learns how many slots objects need that inherit from what `o` inherits from.
    fn learn_room(&mut self, o: O, need: u32) {
        let heir = self.proto_of_obj(o).as_o().filter(|p| p.class() == Class::Object && p.aux() != 0);
        if let (Some(p), false) = (heir, self.is_dict(o.shape())) {
            let (mut r, maker) = (p.aux(), self.maker_of(o.shape()));
            while r != 0 && self.maker_of(r) != maker {
                r = self.shape_ref(r).sibling;
            }
            if r != 0 {
                // SAFETY: a live shape; no program can see this.
                unsafe { (*self.shape(r)).live = need.min(MOST_ROOM) };
            }
        }
    }

    /// The shape that instances of a class begin with, if the class has had one.
    #[inline(always)]
    pub(crate) fn first_shape(&self, proto: O) -> Option<u32> {
        (proto.has(PROTO) && proto.class() == Class::Object && proto.aux() != 0).then_some(proto.aux())
    }

    /// Marks a new function as a class.
    pub(crate) fn set_class(&mut self, o: O) {
        // SAFETY: a fresh object.
        unsafe { (*o.0).pad = IS_CLASS };
    }

    /// Gives an object of shape `from` the properties that one of shape `to` has more, and returns where their values go,
    /// which lie behind each other; None where that takes more than the writing of a few words.
    #[inline(always)]
    pub(crate) fn grow_to(&mut self, o: O, slot: u32, n: u32, to: u32) -> Option<*mut V> {
        // SAFETY: a live object, which is as young as its slots; the slots up to `scap` are there.
        unsafe {
            if self.is_old(o.0) || slot + n > (*o.0).scap {
                return None;
            }
            (*o.0).shape = to;
            Some((*o.0).slots.add(slot as usize))
        }
    }

    pub(crate) fn plain(&mut self) -> R<O> {
        self.new_obj(self.heap.shapes.object, Class::Object, 4, 0)
    }

    /// Logs the header of an object before a change.
    #[inline(always)]
    fn touch_head(&mut self, o: O) -> R<()> {
        self.touch(o.0, OBJ_SIZE)
    }

    pub(crate) fn set_aux(&mut self, o: O, n: u32) -> R<()> {
        self.touch_head(o)?;
        // SAFETY: a live object.
        unsafe { (*o.0).aux = n };
        Ok(())
    }

    pub(crate) fn set_flag(&mut self, o: O, f: u8) -> R<()> {
        self.touch_head(o)?;
        // SAFETY: a live object.
        unsafe { (*o.0).flags |= f };
        Ok(())
    }

    pub(crate) fn clear_flag(&mut self, o: O, f: u8) -> R<()> {
        self.touch_head(o)?;
        // SAFETY: a live object.
        unsafe { (*o.0).flags &= !f };
        Ok(())
    }

    #[inline(always)]
    pub(crate) fn proto_of_obj(&self, o: O) -> V {
        self.shape_ref(o.shape()).proto
    }

    pub(crate) fn is_dict(&self, shape: u32) -> bool {
        self.shape_ref(shape).flags & DICT != 0
    }

    /// Says that an object gets or loses a property, or another prototype.
    #[inline(always)]
    pub(crate) fn changes(&mut self, o: O) {
        if o.has(PROTO) {
            self.change_prototypes();
        }
    }

    /// Marks an object as one that others inherit from. One that is older than the request may have been changed in it
    /// before that.
    #[cold]
    #[inline(never)]
    fn inherit(&mut self, o: O) {
        if self.mark != 0 && !self.is_young(o.0 as usize) {
            self.change_prototypes();
        }
        // SAFETY: a live object; as with the shape of its heirs, nothing but the runtime sees this.
        unsafe { (*o.0).flags |= PROTO };
    }

    /// The slot and attributes of a named own property.
    pub(crate) fn find(&mut self, o: O, key: S) -> Option<(u32, u32)> {
        self.find_in(o.shape(), key)
    }

    pub(crate) fn find_in(&mut self, id: u32, key: S) -> Option<(u32, u32)> {
        let k = key.ptr();
        let s = self.shape_ref(id);
        let props = self.props(id);
        if !s.index.is_null() {
            let mut i = key.hash() & s.imask;
            loop {
                // SAFETY: the index has imask + 1 entries, at least one of them 0.
                let e = unsafe { *s.index.add(i as usize) };
                if e == 0 {
                    return None;
                }
                match props.get(e as usize - 1) {
                    Some(p) if p.key == k => return Some((e - 1, p.attrs)),
                    _ => i = (i + 1) & s.imask,
                }
            }
        }
        let i = props.iter().position(|p| p.key == k)?;
        Some((i as u32, props[i].attrs))
    }

    /// As `find_in`, by the contents of a key that need not be canonical.
    #[inline]
    pub(crate) fn find_text(&self, id: u32, key: S) -> Option<(u32, u32)> {
        let s = self.shape_ref(id);
        let (props, hash) = (self.props(id), key.hash());
        let is = |p: &Prop| {
            p.hash == hash && p.key != 0 && (p.key == key.ptr() || !p.key().is_private() && p.key().equals(key))
        };
        if s.index.is_null() {
            let i = props.iter().position(is)?;
            return Some((i as u32, props[i].attrs));
        }
        let mut i = hash & s.imask;
        loop {
            // SAFETY: the index has imask + 1 entries, at least one of them 0.
            let e = unsafe { *s.index.add(i as usize) };
            if e == 0 {
                return None;
            }
            match props.get(e as usize - 1) {
                Some(p) if is(p) => return Some((e - 1, p.attrs)),
                _ => i = (i + 1) & s.imask,
            }
        }
    }

    /// Adds a named property that is not there yet.
    pub(crate) fn add_prop(&mut self, o: O, key: S, v: V, attrs: u32) -> R<()> {
        self.changes(o);
        if attrs & ACC != 0 || attrs & W == 0 {
            self.heap.special = true;
        }
        let s = o.shape();
        if self.is_dict(s) {
            let slot = self.shape_ref(s).n;
            self.dict_add(s, key, attrs)?;
            return self.put_new_slot(o, slot, v);
        }
        let next = self.child(s, key, attrs)?;
        if next == 0 {
            self.make_dict(o)?;
            return self.add_prop(o, key, v, attrs);
        }
        let slot = self.shape_ref(s).n;
        self.put_new_slot(o, slot, v)?;
        self.set_shape(o, next)
    }

    pub(crate) fn set_shape(&mut self, o: O, shape: u32) -> R<()> {
        self.touch(o.0, 8)?;
        // SAFETY: a live object.
        unsafe { (*o.0).shape = shape };
        Ok(())
    }

    /// Writes a slot that may be the first beyond the room.
    #[inline]
    pub(crate) fn put_new_slot(&mut self, o: O, slot: u32, v: V) -> R<()> {
        // SAFETY: a live object.
        let cap = unsafe { (*o.0).scap };
        if slot >= cap {
            self.grow_slots(o, slot + 1)?;
        }
        self.write(o.slot_ptr(slot), v)
    }

    #[cold]
    fn grow_slots(&mut self, o: O, need: u32) -> R<()> {
        self.touch_head(o)?;
        // SAFETY: a live object; the new block is longer than the old one.
        unsafe {
            let old = (*o.0).scap;
            let cap = (old * 2).max(need).max(4);
            self.learn_room(o, cap);
            let p = self.alloc(cap as usize * 8)? as *mut V;
            core::ptr::copy_nonoverlapping((*o.0).slots, p, old as usize);
            (*o.0).slots = p;
            (*o.0).scap = cap;
        }
        Ok(())
    }

    /// The shape after adding a key; 0 when there would be too many.
    pub(crate) fn child(&mut self, id: u32, key: S, attrs: u32) -> R<u32> {
        let tag = key.ptr() << 4 | attrs as u64;
        let line = self.moves[Rt::line(id, tag)];
        if line.shape == id && line.key == tag {
            return Ok(line.slot);
        }
        let next = self.find_child(id, key, attrs)?;
        if next != 0 {
            self.remember_move(id, tag, next);
        }
        Ok(next)
    }

    fn find_child(&mut self, id: u32, key: S, attrs: u32) -> R<u32> {
        let s = self.shape_ref(id);
        let n = s.n;
        let mut c = s.first_child;
        while c != 0 {
            if let Some(p) = self.props(c).get(n as usize) {
                if p.key == key.ptr() && p.attrs == attrs {
                    return Ok(c);
                }
            }
            self.charge(1)?;
            c = self.shape_ref(c).sibling;
        }
        if n >= MAX_SHARED || s.children >= MAX_CHILDREN {
            return Ok(0);
        }
        // A lasting shape has lasting parts: parent, key and list of properties.
        let need = core::mem::size_of::<Shape>() + (n as usize * 2).max(4) * core::mem::size_of::<Prop>();
        let lasting = self.lasts(id) && !self.is_young(key.ptr() as usize) && self.can_learn(need);
        let c = self.new_shared_shape(s.proto, s.flags >> MAKER, lasting)?;
        let lasting = lasting && self.lasts(c);
        let (props, cap) = self.child_props(id, lasting)?;
        let p = self.shape(id);
        if !lasting {
            self.touch(p, core::mem::size_of::<Shape>())?;
        }
        // SAFETY: `props` has room for one entry more; `c` and `id` are live.
        unsafe {
            *props.add(n as usize) = Prop { key: key.ptr(), attrs, hash: key.hash() };
            let q = self.shape(c);
            (*q).props = props;
            (*q).cap = cap;
            (*q).n = n + 1;
            (*q).sibling = (*p).first_child;
            (*p).first_child = c;
            (*p).children += 1;
        }
        Ok(c)
    }

    /// A vector with the properties of a shape and room for one more: its own when its first child is being
    /// made (entries beyond `n` belong to nobody else then), a copy otherwise.
    fn child_props(&mut self, id: u32, lasting: bool) -> R<(*mut Prop, u32)> {
        let s = self.shape_ref(id);
        if s.first_child == 0 && s.n < s.cap && (lasting || !self.is_old(s.props)) {
            return Ok((s.props, s.cap));
        }
        let cap = (s.n * 2).max(4);
        let size = cap as usize * core::mem::size_of::<Prop>();
        let kept = if lasting { self.alloc_lasting(size) } else { None };
        let p = match kept {
            Some(p) => p,
            None => self.alloc(size)?,
        } as *mut Prop;
        // SAFETY: the new block is longer than the old one.
        unsafe { core::ptr::copy_nonoverlapping(s.props, p, s.n as usize) };
        Ok((p, cap))
    }

    /// Gives an object a shape of its own.
    pub(crate) fn make_dict(&mut self, o: O) -> R<()> {
        if self.is_dict(o.shape()) {
            return Ok(());
        }
        let old = self.shape_ref(o.shape());
        let d = self.new_shape(old.proto, old.flags | DICT)?;
        let n = old.n;
        let cap = (n * 2).max(8);
        let p = self.alloc(cap as usize * core::mem::size_of::<Prop>())? as *mut Prop;
        // SAFETY: the new block is longer than the old one; `d` is live.
        unsafe {
            core::ptr::copy_nonoverlapping(old.props, p, n as usize);
            let q = self.shape(d);
            (*q).props = p;
            (*q).n = n;
            (*q).cap = cap;
            (*q).live = n;
        }
        self.reindex(d)?;
        self.set_shape(o, d)
    }

    /// Makes a dictionary's hash index anew.
    fn reindex(&mut self, d: u32) -> R<()> {
        let cap = self.shape_ref(d).cap as usize;
        let size = (cap * 2).next_power_of_two();
        let ix = self.alloc(size * 4)? as *mut u32;
        // SAFETY: a fresh block; it stays less than half full.
        unsafe {
            core::ptr::write_bytes(ix, 0, size);
            let q = self.shape(d);
            self.touch(q, core::mem::size_of::<Shape>())?;
            (*q).index = ix;
            (*q).imask = size as u32 - 1;
        }
        self.charge(cap)?;
        for (i, p) in self.props(d).iter().enumerate() {
            if p.key != 0 {
                self.index_add(d, p.key, i as u32)?;
            }
        }
        Ok(())
    }

    fn index_add(&mut self, d: u32, key: u64, slot: u32) -> R<()> {
        let s = self.shape_ref(d);
        let mut i = S::from_ptr(key).hash() & s.imask;
        // SAFETY: the index has imask + 1 entries, at least one of them 0.
        unsafe {
            while *s.index.add(i as usize) != 0 {
                self.charge(1)?;
                i = (i + 1) & s.imask;
            }
            let p = s.index.add(i as usize);
            self.touch((p as usize & !7) as *mut u64, 8)?;
            *p = slot + 1;
        }
        Ok(())
    }

    fn dict_add(&mut self, d: u32, key: S, attrs: u32) -> R<()> {
        let q = self.shape(d);
        self.touch(q, core::mem::size_of::<Shape>())?;
        // SAFETY: `q` is live; the new vector is longer than the old one.
        unsafe {
            if (*q).n == (*q).cap {
                let cap = (*q).cap * 2;
                let p = self.alloc(cap as usize * core::mem::size_of::<Prop>())? as *mut Prop;
                core::ptr::copy_nonoverlapping((*q).props, p, (*q).n as usize);
                (*q).props = p;
                (*q).cap = cap;
                self.reindex(d)?;
            }
            let n = (*q).n;
            let p = (*q).props.add(n as usize);
            self.touch(p, core::mem::size_of::<Prop>())?;
            *p = Prop { key: key.ptr(), attrs, hash: key.hash() };
            (*q).n = n + 1;
            (*q).live += 1;
            self.index_add(d, key.ptr(), n)
        }
    }

    /// Removes a named own property.
    pub(crate) fn remove_prop(&mut self, o: O, slot: u32) -> R<()> {
        self.changes(o);
        self.make_dict(o)?;
        let q = self.shape(o.shape());
        self.touch(q, core::mem::size_of::<Shape>())?;
        // SAFETY: `slot` is a property of the dictionary.
        unsafe {
            let p = (*q).props.add(slot as usize);
            self.touch(p, core::mem::size_of::<Prop>())?;
            // The index keeps pointing here; a key of 0 never matches.
            *p = Prop { key: 0, attrs: 0, hash: 0 };
            (*q).live -= 1;
        }
        self.write(o.slot_ptr(slot), V::UNDEFINED)
    }

    /// Changes value and attributes of a named own property.
    pub(crate) fn change_prop(&mut self, o: O, slot: u32, v: V, attrs: u32) -> R<()> {
        let now = self.props(o.shape()).get(slot as usize).map_or(0, |p| p.attrs);
        if now != attrs {
            self.changes(o);
            if attrs & ACC != 0 || attrs & W == 0 {
                self.heap.special = true;
            }
            self.make_dict(o)?;
            let q = self.shape(o.shape());
            // SAFETY: `slot` is a property of the dictionary.
            unsafe {
                let p = (*q).props.add(slot as usize);
                self.touch(p, core::mem::size_of::<Prop>())?;
                (*p).attrs = attrs;
            }
        }
        self.write(o.slot_ptr(slot), v)
    }

    /// Gives an object another prototype.
    pub(crate) fn set_proto_of(&mut self, o: O, proto: V) -> R<()> {
        if self.proto_of_obj(o).same(proto) {
            return Ok(());
        }
        self.changes(o);
        self.root(proto)?;
        self.give_root(o, proto, self.maker_of(o.shape()))
    }

    /// Says that an object was not made by a function for itself.
    pub(crate) fn set_made_by_none(&mut self, o: O) -> R<()> {
        self.give_root(o, self.proto_of_obj(o), 0)
    }

    /// Gives an object the shape with the same properties that begins with another root.
    fn give_root(&mut self, o: O, proto: V, maker: u32) -> R<()> {
        let old = o.shape();
        if self.is_dict(old) {
            let q = self.shape(old);
            self.touch(q, core::mem::size_of::<Shape>())?;
            // SAFETY: a live shape that only this object has.
            unsafe {
                (*q).proto = proto;
                (*q).flags = maker << MAKER | DICT;
            }
            return Ok(());
        }
        let mut s = match maker {
            0 => self.root(proto)?,
            _ => self.root_made_by(proto, maker)?,
        };
        for p in self.props(old) {
            let next = self.child(s, S::from_ptr(p.key), p.attrs)?;
            if next == 0 {
                self.make_dict(o)?;
                return self.give_root(o, proto, maker);
            }
            s = next;
        }
        self.set_shape(o, s)
    }

    /// Makes every named property lose the attributes `lost` (writable only where it is data).
    pub(crate) fn lower_attrs(&mut self, o: O, lost: u32) -> R<()> {
        for i in 0..self.props(o.shape()).len() {
            let p = self.props(o.shape())[i];
            if p.is_listed() {
                let lose = if p.attrs & ACC != 0 { lost & !W } else { lost };
                if p.attrs & lose != 0 {
                    self.change_prop(o, i as u32, o.slot(i as u32), p.attrs & !lose)?;
                }
            }
        }
        Ok(())
    }

    /// A cell of the heap that only the runtime sees.
    pub(crate) fn new_cell(&mut self, v: &[V]) -> R<V> {
        let p = self.alloc(v.len() * 8)?;
        // SAFETY: a fresh block of that size.
        unsafe { core::ptr::copy_nonoverlapping(v.as_ptr(), p as *mut V, v.len()) };
        Ok(V::of_cell(p))
    }
}

/// Word `i` of a cell.
#[inline(always)]
pub(crate) fn cell(c: V, i: usize) -> V {
    // SAFETY: cells are made by `new_cell` and never indexed beyond what they were made of.
    unsafe { *(c.cell_ptr() as *mut V).add(i) }
}

#[inline(always)]
pub(crate) fn cell_ptr(c: V, i: usize) -> *mut V {
    (c.cell_ptr() as *mut V).wrapping_add(i)
}
