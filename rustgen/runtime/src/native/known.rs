//! What is known of built-in objects when an image is compiled.

use super::functions::{CODES, FUNCS};
use super::*;

/// The code of a built-in function: instance, this, arguments.
pub type NativeCode = fn(&mut Rt, V, &[V]) -> R<V>;

/// The built-in methods of one name: of arrays, strings, Maps and Sets.
#[derive(Clone, Copy)]
pub struct Method {
    pub(crate) array: Known,
    pub(crate) string: Known,
    pub(crate) map: Known,
    pub(crate) set: Known,
}

/// Finds the built-in methods of a name, when the image is compiled.
pub const fn method(name: &str) -> Method {
    Method {
        array: known_of(ARRAY_PROTO, name),
        string: known_of(STRING_PROTO, name),
        map: known_of(MAP_PROTO, name),
        set: known_of(SET_PROTO, name),
    }
}

/// A built-in function that is known when the image is compiled; 0 for none.
#[derive(Clone, Copy)]
pub struct Known {
    pub(crate) id: u16,
    pub(crate) code: NativeCode,
}

/// Finds the function `name` of the built-in `owner`, when the image is compiled.
pub const fn known(owner: &str, name: &str) -> Known {
    match owner_of(owner) {
        0 => Known { id: 0, code: nothing },
        id => known_of(id, name),
    }
}

const fn known_of(owner: u16, name: &str) -> Known {
    let id = function_of(owner, name);
    Known { id, code: code_of(id) }
}

const fn code_of(id: u16) -> NativeCode {
    if id < FIRST {
        return nothing;
    }
    CODES[(id - FIRST) as usize]
}

fn nothing(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(rt.internal())
}

/// The global that is a built-in, when the image is compiled; EMPTY for none. Nothing can assign to one.
pub const fn builtin(name: &str) -> V {
    let id = owner_of(name);
    if id == 0 {
        return V::EMPTY;
    }
    V::native(id)
}

/// The function `name` of the built-in `owner`; EMPTY for none. Nothing can write to one.
pub const fn builtin_function(owner: &str, name: &str) -> V {
    let id = match owner_of(owner) {
        0 => 0,
        id => function_of(id, name),
    };
    if id == 0 {
        return V::EMPTY;
    }
    V::native(id)
}

const fn owner_of(name: &str) -> u16 {
    match name.as_bytes() {
        b"Math" => MATH,
        b"JSON" => JSON,
        _ => function_of(GLOBAL, name),
    }
}

const fn function_of(owner: u16, name: &str) -> u16 {
    let mut i = 0;
    while i < FUNCS.len() {
        if FUNCS[i].owner == owner && FUNCS[i].is(name.as_bytes()) {
            return FIRST + i as u16;
        }
        i += 1;
    }
    0
}
