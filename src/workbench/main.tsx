import { createRoot } from "react-dom/client";
import { FileProblem } from "../files/problem";
import { registerGridModules } from "./grid/grid-modules";
import { App } from "./page/app";
import { strings } from "./strings";
import { Workbench } from "./workbench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function loadPractice(): Promise<Uint8Array> {
  const response = await fetch(`assets/practice/${strings.practiceFile}`);
  if (!response.ok) throw new FileProblem(strings.practiceFile, strings.practiceMissing);
  return new Uint8Array(await response.arrayBuffer());
}

function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element for the workbench.");
  registerGridModules();
  const workbench = new Workbench(loadPractice, saveFile);
  createRoot(root).render(<App workbench={workbench} />);
  void workbench.openPractice();
}

start();
