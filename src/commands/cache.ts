import { UsageError } from '../errors.ts';
import { cacheFolder, clearCache } from '../read/index.ts';
import { defineCommand } from './options.ts';

export const cache = defineCommand({
  usage: 'clear',
  maxArgs: 1,
  options: {},
  async run(_values, [action]) {
    if (action !== 'clear') throw new UsageError('cache: "cutline cache clear" is what it can do.');
    const { files, bytes } = await clearCache();
    const size = (bytes / 1024 / 1024).toFixed(1);
    process.stderr.write(`cutline: ${files} pages (${size} MB) removed from ${cacheFolder()}\n`);
    return 0;
  },
});
