'use strict';
// What a worker thread of `cutline batch` runs.
require('./cutline.cjs').load('./thread.cjs');
