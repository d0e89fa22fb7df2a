package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eventbrief.edition.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobInstance;

/** The job repository does not grow over the years. */
class JobRepositoryTest {
    private static final int RUNS = Integer.getInteger("eventbrief.runs", 26);
    private static final int SETTLED = 22;
    /** H2 frees room in strides, so that the file goes up to one megabyte and back again; it does not grow with the runs. */
    private static final long MOST_BYTES = 3L << 20;

    private final Path folder;
    private final MadeUpInput input;

    JobRepositoryTest(@TempDir Path folder) {
        this.folder = folder;
        this.input = new MadeUpInput(folder);
    }

    private void run(int times, int from) {
        for (int run = from; run < from + times; run++) {
            String rows = "event_id,date,event_type,side_1,fatalities_best\na,2020,talks,Arkonia," + run + "\n";
            assertThat(input.with("a.csv", rows).run().ending().code()).isZero();
        }
    }

    private long rows(String table) throws SQLException {
        String url = Engine.url(input.reports());
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long bytes() throws IOException {
        return Files.size(folder.resolve("reports/.eventbrief/state/batch.mv.db"));
    }

    @Test
    void theRepositoryIsAFileThatNoServerOpens() {
        assertThat(Engine.url(Path.of("/srv/reports")))
                .isEqualTo("jdbc:h2:file:/srv/reports/.eventbrief/state/batch;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void aThousandRunsTakeAsMuchRoomAsTwenty() throws SQLException, IOException {
        run(SETTLED, 0);
        long executions = rows("batch_step_execution");
        run(RUNS - SETTLED, SETTLED);
        assertThat(rows("batch_job_instance")).isLessThanOrEqualTo(21);
        assertThat(rows("batch_step_execution")).isLessThanOrEqualTo(executions);
        assertThat(bytes()).isLessThan(MOST_BYTES);
    }

    @Test
    void aKillBetweenAnInstanceAndItsExecutionIsGotOver() throws IOException {
        run(1, 0);
        try (BatchState state = BatchState.open(Engine.url(input.reports()))) {
            for (JobInstance begun : state.repository().getJobInstances(EventbriefJob.NAME, 0, 10)) {
                state.repository().getJobExecutions(begun).forEach(state.repository()::deleteJobExecution);
            }
        }
        Folders.delete(input.reports().resolve("editions"));
        run(1, 0);
        assertThat(input.reports().resolve("editions")).isNotEmptyDirectory();
    }
}
