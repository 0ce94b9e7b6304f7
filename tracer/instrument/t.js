// The statements that decant puts into a program, for Node. The first group counts: count is called with the
// number of an arm. The second group only describes the program to people and does nothing.
(function (count) {
  'use strict';
  return Object.freeze({
    __proto__: null,
    enter: count,
    ifTrue: count,
    ifFalse: count,
    loop: count,
    case: count,
    catch: count,
    finally: count,
    right: count,
    dflt: count,
    at: count,
    resume(arm, value) {
      count(arm);
      return value;
    },

    popArgs() {},
    popClosure() {},
    getClos() {},
    callback() {},
    let() {},
    set() {},
    if() {},
    exitIf() {},
    pushArgs() {},
    popResult() {},
    closure() {},
    event() {},
    exitFunction() {},
  });
})
