-- luacheck: globals vim
-- Starts the server for JavaScript and sample files, and defines :Decant. Needs no setup.
if vim.g.loaded_decant then
  return
end
vim.g.loaded_decant = true

vim.filetype.add({ extension = { http = 'http', rest = 'http' } })

vim.api.nvim_create_autocmd('FileType', {
  group = vim.api.nvim_create_augroup('decant', {}),
  pattern = { 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'http', 'rust' },
  callback = function(args)
    require('decant').start(args.buf)
  end,
})

vim.api.nvim_create_user_command('Decant', function(args)
  require('decant').command(args.fargs)
end, {
  nargs = '+',
  desc = 'Trace, run and look at the serverless function of this buffer',
  complete = function(lead, line)
    return require('decant').complete(lead, line)
  end,
})
