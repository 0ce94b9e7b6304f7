// The process.
(function (host) {
  'use strict';
  const { defineProperty, assign } = Object;
  const Wrong = TypeError, BigNumber = BigInt;
  const { coded, isFunction } = host.base;
  const nothing = () => {};
  const names = {};
  for (const [name, value] of host.environment) names[name] = value;
  const badDescriptor = (what) => coded(new Wrong(`'process.env' ${what} descriptor`), 'ERR_INVALID_OBJECT_DEFINE_PROPERTY');
  const assigned = (target, name, value) => {
    if (typeof name === 'symbol' || typeof value === 'symbol') throw new Wrong('Cannot convert a Symbol value to a string');
    target[name] = `${value}`;
    return true;
  };
  const env = new Proxy(names, {
    set: assigned,
    defineProperty(target, name, descriptor) {
      if ('get' in descriptor || 'set' in descriptor) throw badDescriptor('does not accept an accessor(getter/setter)');
      if (!descriptor.configurable || !descriptor.writable || !descriptor.enumerable) throw badDescriptor('only accepts a configurable, writable, and enumerable data');
      return assigned(target, name, descriptor.value);
    },
  });
  const process = {
    title: 'node', version: host.version, versions: { node: host.version.slice(1) }, arch: 'x64', platform: 'linux',
    release: { name: 'node', lts: 'Iron' }, argv: ['node', host.file], execArgv: [], execPath: 'node', env, pid: 1, ppid: 0, features: {},
    exitCode: undefined,
    nextTick(callback, ...args) { isFunction(callback, 'callback'); host.tick(() => callback(...args)); },
    hrtime: assign(function hrtime(before) {
      const ms = host.now() - host.began();
      const now = [Math.floor(ms / 1000), ms % 1000 * 1e6];
      if (before === undefined) return now;
      const nanos = now[1] - before[1];
      return nanos < 0 ? [now[0] - before[0] - 1, nanos + 1e9] : [now[0] - before[0], nanos];
    }, { bigint: () => BigNumber(host.now() - host.began()) * 1000000n }),
    uptime: () => (host.now() - host.began()) / 1000,
    cwd: () => '/var/task',
    umask: () => 0o22,
    emitWarning: nothing,
    exit() { host.missing('process.exit'); },
    abort() { host.missing('process.abort'); },
    kill() { host.missing('process.kill'); },
    memoryUsage() { host.missing('process.memoryUsage'); },
    cpuUsage() { host.missing('process.cpuUsage'); },
    on: () => process, once: () => process, off: () => process, addListener: () => process, removeListener: () => process,
    prependListener: () => process, removeAllListeners: () => process, emit: () => false, listeners: () => [], listenerCount: () => 0,
  };
  const stream = (level) => ({
    isTTY: false,
    write(text) {
      text = `${text}`;
      if (!text.endsWith('\n')) host.missing('a write to the standard output that ends no line');
      host.line(level, text.slice(0, -1));
      return true;
    },
  });
  process.stdout = stream('log');
  process.stderr = stream('error');
  defineProperty(process, Symbol.toStringTag, { value: 'process', configurable: true });
  return { process };
});
