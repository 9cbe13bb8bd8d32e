"""PyPI llama-deploy's own WorkflowService, as its makers deploy it: a workflow behind somebody else's control plane."""

import asyncio
import sys

from llama_deploy import ControlPlaneConfig, WorkflowServiceConfig, deploy_workflow
from llama_index.core.workflow import Context, Event, HumanResponseEvent, InputRequiredEvent, StartEvent, StopEvent, Workflow, step

control_plane, port = (int(word) for word in sys.argv[1:3])


class Progress(Event):
    text: str


class Greeting(Workflow):
    """Greets, and counts the tasks of its session; asks back who has no name."""

    @step
    async def begin(self, ctx: Context, ev: StartEvent) -> StopEvent | InputRequiredEvent:
        number = await ctx.get("number", default=0) + 1
        await ctx.set("number", number)
        name = ev.get("name")
        if name is None:
            return InputRequiredEvent(prefix="Your name: ")
        ctx.write_event_to_stream(Progress(text=f"thinking of {name}"))
        return StopEvent(result=f"Hello, {name}, number {number}.")

    @step
    async def answer(self, ev: HumanResponseEvent) -> StopEvent:
        return StopEvent(result=f"Hello, {ev.response}.")


asyncio.run(
    deploy_workflow(
        Greeting(timeout=30),
        WorkflowServiceConfig(host="127.0.0.1", port=port, service_name="greeting", description="Greets."),
        ControlPlaneConfig(host="127.0.0.1", port=control_plane),
    )
)
