package org.eventbrief.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventbrief.actor.Who;
import org.eventbrief.source.CameoNames;
import org.eventbrief.source.SourceFile;

/** The names that ids themselves tell, in the datasets whose ids are CAMEO codes. */
final class ComposedNames {
    private ComposedNames() {}

    static Function<Who, Optional<String>> of(List<SourceFile> files) {
        Set<String> datasets = files.stream()
                .filter(file -> file.format().hasCameoActors())
                .map(file -> file.format().dataset())
                .collect(Collectors.toSet());
        if (datasets.isEmpty()) {
            return who -> Optional.empty();
        }
        CameoNames names = CameoNames.builtIn();
        return who -> datasets.contains(who.dataset()) && who.id().startsWith(who.dataset() + ":")
                ? names.compose(who.id().substring(who.dataset().length() + 1))
                : Optional.empty();
    }
}
