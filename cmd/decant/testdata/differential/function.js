// Function as a value: its prototype, its properties; what it makes code of stops.
typeof Function
Function.prototype.call.bind(Array.prototype.join)(['a', 'b'], '-')
[(() => 1) instanceof Function, function () {} instanceof Function, Object instanceof Function, Function instanceof Function, Function instanceof Object, ({}) instanceof Function]
(function () {}).constructor === Function
(() => {}).constructor === Function
Object.constructor === Function
Function.constructor === Function
Object.getPrototypeOf(Function) === Function.prototype
Object.getPrototypeOf(Function.prototype) === Object.prototype
Object.getPrototypeOf(function () {}) === Function.prototype
[Function.length, Function.name, Function.prototype.length, Function.prototype.name]
typeof Function.prototype
Function.prototype()
Function.prototype(1, 2)
outcome(() => new Function.prototype())
Function.prototype instanceof Function
Object.prototype.hasOwnProperty.call(Function.prototype, 'call')
Object.getOwnPropertyNames(Function.prototype).filter(k => k !== 'caller' && k !== 'arguments').sort()
Object.getOwnPropertyNames(Function)
[Function.prototype.call.length, Function.prototype.apply.length, Function.prototype.bind.length, Function.prototype.toString.length]
[Function.prototype.call.name, Function.prototype.apply.name, Function.prototype.bind.name]
Function.prototype.call === (() => {}).call
Function.prototype.call.call(function (a) { return [this.x, a]; }, { x: 1 }, 2)
Function.prototype.apply.call(function (a, b) { return a + b; }, null, [3, 4])
Function.prototype.call.apply(function (a) { return [this.x, a]; }, [{ x: 1 }, 2])
outcome(() => Function.prototype.call.call(1))
outcome(() => Function.prototype.bind.call({}))
outcome(() => Function.prototype.apply.call(() => 1, null, 5))
Function.prototype.bind.call(function () { return this.y; }, { y: 7 })()
Function.prototype.call.bind(Object.prototype.hasOwnProperty)({ a: 1 }, 'a')
Function.prototype.call.bind(Object.prototype.propertyIsEnumerable)([1], 'length')
Function.prototype.call.bind(Array.prototype.push)([], 1)
[function f(a, b) {}.bind(null, 1).name, function f(a, b) {}.bind(null, 1).length]
Object.getOwnPropertyDescriptor(Function, 'prototype')
show(Object.getOwnPropertyDescriptor(Function.prototype, 'name'))
Function === Function.prototype.constructor
outcome(() => Function('return 1')())
outcome(() => new Function('a', 'return a')(2))
Object.keys(Function.prototype)
'call' in Function
Function.call === Function.prototype.call
[Function].includes(Object.constructor)
