use crate::host::Host;
use crate::json::{Reader, JSON_ERROR};
use std::borrow::Cow;
use std::io::Write;

const STEPS: [(i32, i32, u8); 4] = [(0, -1, b'U'), (1, 0, b'R'), (0, 1, b'D'), (-1, 0, b'L')];

struct Cell {
    x: i32,
    y: i32,
    from: u32,
    step: u8,
}

fn find(grid: &[Cow<str>], mark: u8) -> Option<(i32, i32)> {
    grid.iter()
        .enumerate()
        .find_map(|(y, row)| row.bytes().position(|b| b == mark).map(|x| (x as i32, y as i32)))
}

/// Searches breadth first and returns the cells seen, the last of which is the end; None when it is not reached.
fn search(grid: &[Cow<str>], start: (i32, i32), end: (i32, i32)) -> Option<Vec<Cell>> {
    let width = grid.iter().map(|r| r.len()).max().unwrap_or(0);
    let mut seen = vec![false; width * grid.len()];
    let mut queue = vec![Cell { x: start.0, y: start.1, from: u32::MAX, step: 0 }];
    seen[start.1 as usize * width + start.0 as usize] = true;
    let mut head = 0;
    while head < queue.len() {
        let (cx, cy) = (queue[head].x, queue[head].y);
        if (cx, cy) == end {
            queue.truncate(head + 1);
            return Some(queue);
        }
        for (dx, dy, step) in STEPS {
            let (x, y) = (cx + dx, cy + dy);
            let Some(row) = grid.get(y as usize) else { continue };
            match row.as_bytes().get(x as usize) {
                None | Some(b'#') => continue,
                _ => {}
            }
            let key = y as usize * width + x as usize;
            if !seen[key] {
                seen[key] = true;
                queue.push(Cell { x, y, from: head as u32, step });
            }
        }
        head += 1;
    }
    None
}

fn route(cells: &[Cell]) -> Vec<u8> {
    let mut at = cells.len() - 1;
    let mut way = Vec::new();
    while cells[at].from != u32::MAX {
        way.push(cells[at].step);
        at = cells[at].from as usize;
    }
    way.reverse();
    way
}

/// examples/maze/maze.js, for grids of ASCII.
pub fn handle(host: &mut Host) {
    let mut grid = Vec::new();
    let read = Reader::new(&host.work.body).object(|r, name| match name {
        "grid" => drop(r.array(|r| grid.push(r.text().expect("a row")))),
        _ => r.skip(),
    });
    assert!(read, "{JSON_ERROR}");
    let out = host.json();
    let (Some(start), Some(end)) = (find(&grid, b'S'), find(&grid, b'E')) else {
        out.extend_from_slice(br#"{"error":"the grid needs an S and an E"}"#);
        return;
    };
    let Some(cells) = search(&grid, start, end) else {
        out.extend_from_slice(br#"{"steps":-1}"#);
        return;
    };
    let way = route(&cells);
    write!(out, "{{\"steps\":{},\"way\":\"", way.len()).expect("memory");
    out.extend_from_slice(&way);
    out.extend_from_slice(b"\"}");
}
