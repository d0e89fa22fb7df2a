package org.eventbrief.job;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Where Spring Batch keeps what it has done: an embedded H2 database in the state folder, with its tables.
 *
 * @param database open until this is closed
 * @param transactions of that database
 * @param repository Batch's memory of runs
 */
record BatchState(JdbcConnectionPool database, JdbcTransactionManager transactions, JobRepository repository)
        implements AutoCloseable {
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";
    private static final int CONNECTIONS = 12;

    /**
     * Opens the database, which begins with Batch's tables.
     *
     * @param url embedded, in a file
     */
    static BatchState open(String url) {
        JdbcConnectionPool database = JdbcConnectionPool.create(url, "sa", "");
        database.setMaxConnections(CONNECTIONS);
        try {
            makeTables(database);
            JdbcTransactionManager transactions = new JdbcTransactionManager(database);
            return new BatchState(database, transactions, repository(database, transactions));
        } catch (RuntimeException unusable) {
            database.dispose();
            throw unusable;
        }
    }

    private static void makeTables(JdbcConnectionPool database) {
        try (Connection connection = database.getConnection()) {
            // What is there already cannot be made again; a run that was killed here may have left some of the tables.
            ResourceDatabasePopulator tables = new ResourceDatabasePopulator(new ClassPathResource(SCHEMA));
            tables.setContinueOnError(true);
            tables.populate(connection);
        } catch (SQLException unusable) {
            throw new DataAccessResourceFailureException("the job's repository cannot be opened", unusable);
        }
    }

    private static JobRepository repository(JdbcConnectionPool database, JdbcTransactionManager transactions) {
        try {
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(database);
            factory.setTransactionManager(transactions);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (RuntimeException unusable) {
            throw unusable;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Starts and restarts jobs, in the calling thread. */
    JobOperator operator() {
        try {
            TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
            operator.setJobRepository(repository);
            operator.setJobRegistry(new MapJobRegistry());
            operator.afterPropertiesSet();
            return operator;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        database.dispose();
    }
}
