package rostrum;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;
import rostrum.journeys.PostOffice;

/** One server and one deployment for all tests inside the server and all journeys: to deploy takes 15 seconds. */
public class OneHouse implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, Shipped.class);
        builder.observer(Shared.class);
        builder.observer(PostOffice.class);
    }

    /** No test says what to deploy: it is the WAR that we ship. */
    public static class Shipped implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass test) {
            var description = new DeploymentDescription("_DEFAULT_", ShippedWar.archive())
                    .shouldBeManaged(true)
                    .shouldBeTestable(true)
                    .setTarget(TargetDescription.DEFAULT)
                    .setProtocol(ProtocolDescription.DEFAULT);
            return List.of(description);
        }
    }

    /** What the first class deployed serves the others too, until the server stops. */
    public static class Shared {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario first;
        private boolean deployed;

        void generate(@Observes(precedence = 100) EventContext<GenerateDeployment> context) {
            if (first == null) {
                context.proceed();
                first = scenario.get();
            } else scenario.set(first);
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (!deployed) context.proceed();
            deployed = true;
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // The server takes it down when it stops.
        }
    }
}
