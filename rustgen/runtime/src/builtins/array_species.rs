//! What the methods of arrays that make an array make (ECMA-262 §23.1.3.7.1, ArraySpeciesCreate).

use crate::error;
use crate::mem::Rt;
use crate::native::{self, id};
use crate::props;
use crate::value::{R, V};

/// Makes sure that a method of `o` makes a plain array: it throws where ArraySpeciesCreate does, and stops where the
/// array's constructor is one of the program's own.
#[inline]
pub(crate) fn plain(rt: &mut Rt, o: V) -> R<()> {
    let Some(a) = o.as_array() else { return Ok(()) };
    if rt.props(a.shape()).is_empty() && rt.proto_of_obj(a).same(V::native(native::ARRAY_PROTO)) {
        return Ok(());
    }
    constructed(rt, o)
}

#[cold]
fn constructed(rt: &mut Rt, o: V) -> R<()> {
    let c = props::get(rt, o, &native::CONSTRUCTOR)?;
    if c.is_undefined() || c.same(V::native(id::array)) {
        return Ok(());
    }
    if c.is_object() {
        return Err(rt.api("an array with another constructor"));
    }
    Err(error::type_error(rt, "object.constructor[Symbol.species] is not a constructor"))
}
