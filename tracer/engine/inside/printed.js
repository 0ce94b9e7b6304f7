// The text of a console line, which nobody but people sees.
(function (host) {
  'use strict';
  const options = { [host.base.line]: true };
  return (args) => host.format(args, options);
});
