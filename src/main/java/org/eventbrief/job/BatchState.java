package org.eventbrief.job;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Where Spring Batch keeps what it has done: an embedded H2 database in the state folder, with its tables. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class BatchState {
    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";
    private static final int CONNECTIONS = 12;

    @Bean(destroyMethod = "dispose")
    JdbcConnectionPool dataSource(Run run) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create(Engine.url(run.prepared().request().reports()), "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        ResourceDatabasePopulator tables = new ResourceDatabasePopulator(new ClassPathResource(SCHEMA));
        tables.setContinueOnError(true);
        DatabasePopulatorUtils.execute(tables, pool);
        return pool;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
