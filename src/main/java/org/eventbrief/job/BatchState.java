package org.eventbrief.job;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Where Spring Batch keeps what it has done: an embedded H2 database in the state folder, with its tables. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class BatchState {
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";
    private static final int CONNECTIONS = 12;

    /**
     * Opens the database, which begins with Batch's tables.
     *
     * @param url embedded, in a file
     */
    static JdbcConnectionPool open(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        try (Connection connection = pool.getConnection()) {
            // What is there already cannot be made again; a run that was killed here may have left some of the tables.
            ResourceDatabasePopulator tables = new ResourceDatabasePopulator(new ClassPathResource(SCHEMA));
            tables.setContinueOnError(true);
            tables.populate(connection);
            return pool;
        } catch (SQLException unusable) {
            pool.dispose();
            throw new DataAccessResourceFailureException("the job's repository cannot be opened", unusable);
        }
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
