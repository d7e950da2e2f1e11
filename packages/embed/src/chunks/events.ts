import '@vcs/elements/events/define';
