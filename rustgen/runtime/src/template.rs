//! Tagged templates (ECMA-262 §13.2.8.4, GetTemplateObject).

use crate::mem::Rt;
use crate::native;
use crate::obj::{C, FIXED, FIXED_LEN, W};
use crate::table::Table;
use crate::value::{R, V};

/// The template object of the place numbered `site`, of the cooked and the raw string of each part in turn: the same
/// each time.
pub fn template(rt: &mut Rt, site: u32, parts: &[V]) -> R<V> {
    rt.charge(1)?;
    let key = V::num(site as f64);
    let t = match rt.heap.templates.is_cell() {
        true => Table::of(rt.heap.templates),
        false => rt.new_table()?,
    };
    if let Some(e) = rt.table_find(t, key)?.and_then(|i| t.at(i)) {
        return Ok(e.value);
    }
    let (cooked, raw) = (rt.array_with_room(parts.len() / 2)?, rt.array_with_room(parts.len() / 2)?);
    for (i, &v) in parts.iter().enumerate() {
        rt.array_push(if i % 2 == 0 { cooked } else { raw }, v)?;
    }
    let name = rt.intern(native::RAW.s())?;
    rt.add_prop(cooked, name, raw.v(), 0)?;
    for a in [raw, cooked] {
        rt.lower_elems(a, W | C)?;
        rt.set_flag(a, FIXED | FIXED_LEN)?;
    }
    rt.heap.templates = rt.table_add(t, key, cooked.v())?.v();
    Ok(cooked.v())
}
