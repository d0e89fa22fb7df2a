package org.eventbrief.cli;

import org.eventbrief.job.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"eventbrief " + Version.current()};
    }
}
