package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.actor.Reference;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Fingerprint;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.settings.Environment;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.Settings;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.Survey;
import org.eventbrief.source.SurveyRequest;
import org.eventbrief.source.Surveyed;

/** Reads all that a run depends on, before the job starts: its parameters are made of the fingerprints. */
final class Preparation {
    private final RunRequest request;
    private final InputPlaces places;

    private final Environment environment;

    private Preparation(RunRequest request, Environment environment) {
        this.request = request;
        this.environment = environment;
        this.places = InputPlaces.of(request);
    }

    /**
     * Prepares a run.
     *
     * @throws org.eventbrief.notice.Refusal where configuration, tables or input cannot be used
     */
    static Prepared of(RunRequest request) {
        return of(request, Environment.ofProcess());
    }

    /** The same where other variables hold. */
    static Prepared of(RunRequest request, Environment environment) {
        return new Preparation(request, environment).prepare();
    }

    private Prepared prepare() {
        Formats formats = Formats.builtIn().and(places.formats());
        Configuration configured = Configuration.of(places.config(), formats, environment);
        Settings settings = configured.settings();
        Reference reference = ReferenceTables.read(places.reference(), configured.members());
        WithdrawnTable withdrawn = places.reference()
                .map(folder -> WithdrawnTable.read(folder.resolve("withdrawn.csv")))
                .orElse(WithdrawnTable.none());
        places.reference().ifPresent(folder -> SpokenDatasets.check(folder, reference, withdrawn, formats, settings));
        Surveyed surveyed = Releases.pick(
                Survey.of(new SurveyRequest(
                        request.inputs(), formats, releases(settings), request.threads(), request.followLinks())),
                settings);
        Editions editions = new Editions(request.reports());
        Predecessor before = Predecessor.of(editions);
        RunIdentity identity = identity(surveyed.files(), configured, editions, before);
        return new Prepared(
                request,
                narrowed(settings),
                configured.text(),
                reference,
                withdrawn,
                surveyed.files(),
                surveyed.notices(),
                identity,
                editions,
                before,
                StateFolder.work(request.reports(), identity));
    }

    static Map<String, String> releases(Settings settings) {
        Map<String, String> releases = new LinkedHashMap<>();
        settings.datasets()
                .forEach((code, dataset) -> dataset.release().ifPresent(release -> releases.put(code, release)));
        return releases;
    }

    private RunIdentity identity(
            List<SourceFile> files, Configuration configured, Editions editions, Predecessor before) {
        List<String> input = new ArrayList<>();
        for (SourceFile file : files) {
            input.add(file.name());
            input.add(file.sha256());
            input.add(file.format().name());
        }
        List<String> configuration = new ArrayList<>();
        for (Path file : places.all()) {
            configuration.add(file.getFileName().toString());
            configuration.add(fingerprint(file));
        }
        configuration.addAll(configured.besidesFile());
        RunIdentity first = new RunIdentity(
                Fingerprint.of(input),
                Fingerprint.of(configuration),
                Version.current(),
                request.asOf().map(Object::toString).orElse("auto"),
                request.narrowing().scope(),
                before.name(),
                0);
        return request.force() ? numbered(first, editions) : before.mended(first);
    }

    /** Under force, the next running number; it makes a new run of the same parameters. */
    private static RunIdentity numbered(RunIdentity identity, Editions editions) {
        int last = editions.names().stream()
                .flatMap(name -> editions.manifest(name).stream())
                .filter(manifest -> manifest.identity().repeats(identity))
                .mapToInt(manifest -> manifest.identity().forced())
                .max()
                .orElse(0);
        return new RunIdentity(
                identity.input(),
                identity.configuration(),
                identity.version(),
                identity.asOf(),
                identity.scope(),
                identity.before(),
                last + 1);
    }

    private Settings narrowed(Settings settings) {
        RunRequest.Narrowing narrowing = request.narrowing();
        Interest wide = settings.interest();
        boolean byCount = narrowing.top().isPresent() && narrowing.actors().isEmpty();
        return settings.with(new Interest(
                byCount ? List.of() : narrowing.actors().isEmpty() ? wide.actors() : narrowing.actors(),
                narrowing.years().orElse(wide.years()),
                narrowing.top().orElse(wide.top())));
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
