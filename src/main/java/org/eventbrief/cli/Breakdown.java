package org.eventbrief.cli;

import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is wrong with an input is told in sentences; anything else names itself, and its trace is for the log only. */
final class Breakdown implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine commands, ParseResult parsed) {
        if (failure instanceof Refusal refusal) {
            Messages.problems(commands.getErr(), refusal.notices());
            return refusal.ending().code();
        }
        Messages.failure(commands.getErr(), failure);
        return Ending.FAILED.code();
    }
}
