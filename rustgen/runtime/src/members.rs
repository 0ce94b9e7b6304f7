//! An ordinary object under construction from names and values that come one by one, as JSON and the parts of a
//! request have them. It is allocated when all is known; until then its values lie on the stack. Objects that come
//! after one another are mostly alike, so the next name is guessed from the object before, and compared in place.

use crate::conv::to_key_of;
use crate::hash;
use crate::mem::Rt;
use crate::obj::{start_of, Class, Key, O, WEC};
use crate::props;
use crate::scan;
use crate::str::{Units, S};
use crate::value::{R, V};
use core::mem::MaybeUninit;

/// Values beyond these go to the object at once.
const ROOM: usize = 16;

pub(crate) struct Members {
    shape: u32,
    n: usize,
    values: [MaybeUninit<V>; ROOM],
    /// The object, when there is one already.
    made: Option<O>,
}

/// What is known of the name of the next member.
#[derive(Clone, Copy)]
pub(crate) enum Name {
    /// The object gets this shape by it.
    Next(u32),
    Key(Key),
}

impl Members {
    #[inline(always)]
    pub fn new(rt: &Rt) -> Members {
        Members { shape: rt.heap.shapes.object, n: 0, values: [const { MaybeUninit::uninit() }; ROOM], made: None }
    }

    /// The shape and the name that came next the last time, given how the name begins.
    #[inline(always)]
    pub fn guess(&self, rt: &Rt, start: u16) -> Option<(Name, &'static [u8])> {
        if self.made.is_some() {
            return None;
        }
        let (next, key) = rt.guess(self.shape, start)?;
        Some((Name::Next(next), key.b8()))
    }

    /// What a name of Latin-1 units is.
    #[inline]
    pub fn name(&self, rt: &mut Rt, b: &'static [u8]) -> R<Name> {
        if let Some((name, guess)) = self.guess(rt, start_of(b)) {
            if scan::same(guess, b) {
                return Ok(name);
            }
        }
        name_of(rt, b)
    }

    /// What a string is as a name.
    pub fn name_of_string(&self, rt: &mut Rt, s: S) -> R<Name> {
        match s.units() {
            Units::One(b) => self.name(rt, b),
            Units::Two(_) => Ok(Name::Key(to_key_of(rt, s.v())?)),
        }
    }

    /// Adds a member; one of the same name is replaced.
    #[inline]
    pub fn put(&mut self, rt: &mut Rt, name: Name, v: V) -> R<()> {
        match name {
            Name::Next(shape) if self.n < ROOM => {
                self.append(shape, v);
                Ok(())
            }
            Name::Next(shape) => {
                let (key, _) = rt.last_prop(shape);
                self.put_key(rt, Key::Name(key), v)
            }
            Name::Key(k) => self.put_key(rt, k, v),
        }
    }

    /// The values that are not in an object yet.
    #[inline(always)]
    fn values(&self) -> &[V] {
        // SAFETY: `append` has written the first `n`, which is at most ROOM.
        unsafe { core::slice::from_raw_parts(self.values.as_ptr() as *const V, self.n) }
    }

    #[inline(always)]
    fn append(&mut self, shape: u32, v: V) {
        if let Some(slot) = self.values.get_mut(self.n) {
            slot.write(v);
            self.n += 1;
            self.shape = shape;
        }
    }

    fn put_key(&mut self, rt: &mut Rt, key: Key, v: V) -> R<()> {
        if let (None, Key::Name(k)) = (self.made, key) {
            if let Some((slot, _)) = rt.find_in(self.shape, k) {
                if let Some(p) = self.values.get_mut(slot as usize) {
                    p.write(v);
                }
                return Ok(());
            }
            if self.n < ROOM {
                let next = rt.child(self.shape, k, WEC)?;
                if next != 0 {
                    rt.set_guess(self.shape, next);
                    self.append(next, v);
                    return Ok(());
                }
            }
        }
        let o = self.object(rt)?;
        props::append_own(rt, o, key, v)
    }

    /// The value of a member that is there.
    pub fn get(&mut self, rt: &mut Rt, name: Name) -> R<Option<V>> {
        let key = match name {
            Name::Next(_) => return Ok(None),
            Name::Key(k) => k,
        };
        match (self.made, key) {
            (None, Key::Index(_)) => Ok(None),
            (None, Key::Name(k)) => {
                let at = rt.find_in(self.shape, k);
                Ok(at.and_then(|(slot, _)| self.values().get(slot as usize).copied()))
            }
            (Some(o), k) => Ok(props::own(rt, o.v(), k)?.map(|f| f.v)),
        }
    }

    /// The object with what is there so far.
    fn object(&mut self, rt: &mut Rt) -> R<O> {
        if let Some(o) = self.made {
            return Ok(o);
        }
        let o = rt.new_obj(self.shape, Class::Object, self.n as u32, 0)?;
        for (i, &v) in self.values().iter().enumerate() {
            // SAFETY: a fresh object with a slot for each of them.
            unsafe { *o.slot_ptr(i as u32) = v };
        }
        self.made = Some(o);
        Ok(o)
    }

    #[inline(always)]
    pub fn done(&mut self, rt: &mut Rt) -> R<V> {
        Ok(self.object(rt)?.v())
    }
}

/// The key that a name of Latin-1 units is.
#[inline(never)]
pub(crate) fn name_of(rt: &mut Rt, b: &'static [u8]) -> R<Name> {
    rt.charge(1 + (b.len() >> 4))?;
    if b.first().is_some_and(u8::is_ascii_digit) {
        let s = rt.str8_at(b)?;
        return Ok(Name::Key(to_key_of(rt, s.v())?));
    }
    Ok(Name::Key(Key::Name(rt.intern_bytes(b)?)))
}

impl Rt {
    /// The canonical string of Latin-1 units that spell no index; no string is made when there is one.
    pub(crate) fn intern_bytes(&mut self, b: &'static [u8]) -> R<S> {
        let h = hash::of_bytes(b);
        self.intern_as(h, |e| matches!(e.units(), Units::One(x) if scan::same(x, b)), |rt| rt.str8_at(b))
    }
}
