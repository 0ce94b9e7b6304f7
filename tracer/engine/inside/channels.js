// The module diagnostics_channel. A channel is of another class while somebody subscribes to it.
(function (host) {
  'use strict';
  const { defineProperty, setPrototypeOf, getPrototypeOf } = Object;
  const { apply } = Reflect;
  const Later = Promise, Table = Map;
  const { badType } = host.base;
  const isFunction = (f, name) => {
    if (typeof f !== 'function') throw badType(name, 'of type function', f);
  };
  const channels = new Table();
  const { get, set } = Table.prototype;
  class SafeMap extends Table {}

  class ActiveChannel {
    subscribe(subscription) {
      isFunction(subscription, 'subscription');
      this._subscribers = [...this._subscribers, subscription];
    }
    unsubscribe(subscription) {
      const at = this._subscribers.indexOf(subscription);
      if (at < 0) return false;
      this._subscribers = this._subscribers.toSpliced(at, 1);
      if (this._subscribers.length === 0) {
        setPrototypeOf(this, Channel.prototype);
        this._subscribers = undefined;
        this._stores = undefined;
      }
      return true;
    }
    bindStore() { host.missing('diagnostics_channel.Channel.bindStore'); }
    unbindStore() { return false; }
    get hasSubscribers() { return true; }
    publish(data) {
      for (const onMessage of this._subscribers) {
        try {
          onMessage(data, this.name);
        } catch (e) {
          host.tick(() => host.fail(e)); // nobody can catch it
        }
      }
    }
    runStores(data, fn, thisArg, ...args) {
      this.publish(data);
      return apply(fn, thisArg, args);
    }
  }

  class Channel {
    constructor(name) {
      this._subscribers = undefined;
      this._stores = undefined;
      this.name = name;
      apply(set, channels, [name, this]);
    }
    static [Symbol.hasInstance](instance) {
      const prototype = getPrototypeOf(instance);
      return prototype === Channel.prototype || prototype === ActiveChannel.prototype;
    }
    subscribe(subscription) {
      isFunction(subscription, 'subscription');
      setPrototypeOf(this, ActiveChannel.prototype);
      this._subscribers = [];
      this._stores = new SafeMap();
      this.subscribe(subscription);
    }
    unsubscribe() { return false; }
    bindStore() { host.missing('diagnostics_channel.Channel.bindStore'); }
    unbindStore() { return false; }
    get hasSubscribers() { return false; }
    publish() { }
    runStores(data, fn, thisArg, ...args) { return apply(fn, thisArg, args); }
  }

  function channel(name) {
    const known = apply(get, channels, [name]);
    if (known !== undefined) return known;
    if (typeof name !== 'string' && typeof name !== 'symbol') throw badType('channel', 'one of type string or symbol', name);
    return new Channel(name);
  }
  function subscribe(name, subscription) { return channel(name).subscribe(subscription); }
  function unsubscribe(name, subscription) { return channel(name).unsubscribe(subscription); }
  function hasSubscribers(name) {
    const known = apply(get, channels, [name]);
    return known !== undefined && known.hasSubscribers;
  }

  const events = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
  const channelOf = (given, event) => {
    if (typeof given === 'string') return channel(`tracing:${given}:${event}`);
    if (typeof given !== 'object' || given === null) throw badType('nameOrChannels', 'of type string or an instance of TracingChannel or Object', given);
    if (!(given[event] instanceof Channel)) throw badType(`nameOrChannels.${event}`, 'an instance of Channel', given[event]);
    return given[event];
  };

  class TracingChannel {
    constructor(given) {
      for (const event of events) defineProperty(this, event, { value: channelOf(given, event) });
    }
    get hasSubscribers() { return events.some((event) => this[event].hasSubscribers); }
    subscribe(handlers) {
      for (const event of events) if (handlers[event]) this[event].subscribe(handlers[event]);
    }
    unsubscribe(handlers) {
      let done = true;
      for (const event of events) if (handlers[event] && !this[event].unsubscribe(handlers[event])) done = false;
      return done;
    }
    traceSync(fn, context = {}, thisArg, ...args) {
      if (!this.hasSubscribers) return apply(fn, thisArg, args);
      const { start, end, error } = this;
      return start.runStores(context, () => {
        try {
          const result = apply(fn, thisArg, args);
          context.result = result;
          return result;
        } catch (e) {
          context.error = e;
          error.publish(context);
          throw e;
        } finally {
          end.publish(context);
        }
      });
    }
    tracePromise(fn, context = {}, thisArg, ...args) {
      if (!this.hasSubscribers) return apply(fn, thisArg, args);
      const { start, end, asyncStart, asyncEnd, error } = this;
      const settle = () => {
        asyncStart.publish(context);
        asyncEnd.publish(context);
      };
      const resolved = (result) => {
        context.result = result;
        settle();
        return result;
      };
      const rejected = (e) => {
        context.error = e;
        error.publish(context);
        settle();
        return Later.reject(e);
      };
      return start.runStores(context, () => {
        try {
          let promise = apply(fn, thisArg, args);
          if (!(promise instanceof Later)) promise = Later.resolve(promise);
          return promise.then(resolved, rejected);
        } catch (e) {
          context.error = e;
          error.publish(context);
          throw e;
        } finally {
          end.publish(context);
        }
      });
    }
    traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
      if (!this.hasSubscribers) return apply(fn, thisArg, args);
      const { start, end, asyncStart, asyncEnd, error } = this;
      const callback = args.at(position);
      isFunction(callback, 'callback');
      const wrapped = function (e, result) {
        const all = arguments;
        if (e) {
          context.error = e;
          error.publish(context);
        } else context.result = result;
        asyncStart.runStores(context, () => {
          try {
            return apply(callback, this, all);
          } finally {
            asyncEnd.publish(context);
          }
        });
      };
      args.splice(position, 1, wrapped);
      return start.runStores(context, () => {
        try {
          return apply(fn, thisArg, args);
        } catch (e) {
          context.error = e;
          error.publish(context);
          throw e;
        } finally {
          end.publish(context);
        }
      });
    }
  }
  function tracingChannel(nameOrChannels) { return new TracingChannel(nameOrChannels); }

  return { module: { channel, hasSubscribers, subscribe, tracingChannel, unsubscribe, Channel } };
});
