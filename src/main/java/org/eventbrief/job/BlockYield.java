package org.eventbrief.job;

import org.eventbrief.store.BlockWriter;

/** A block and what it yielded. */
record BlockYield(BlockTask task, BlockWriter writer) {}
